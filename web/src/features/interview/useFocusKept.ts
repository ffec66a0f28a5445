/** When a part of the room makes way for the next, the focus goes to the words instead of nowhere. */
import { useEffect, useRef } from "react";
import type { Moment } from "./stage";

export function useFocusKept(moment: Moment) {
  const words = useRef<HTMLDivElement>(null);
  const shown = useRef(moment);
  useEffect(() => {
    if (shown.current === moment) return;
    shown.current = moment;
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (lost) words.current?.focus({ preventScroll: true });
  }, [moment]);
  return words;
}
