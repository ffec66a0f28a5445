/** A text that outlives a reload. One field may move on to the next place without losing the focus. */
import { useDebouncedCallback } from "@mantine/hooks";
import { useState } from "react";
import { keepDraft, readDraft } from "./drafts";

/** How long the typing rests before others are told. */
const REST = 1_000;

/** `first` is what was typed elsewhere; what was typed here goes before it. */
export function useDraft(place: string, first = "", onDraft?: (text: string) => void) {
  const begin = () => readDraft(place) || first;
  const [typed, setTyped] = useState(() => ({ place, text: begin() }));
  const tell = useDebouncedCallback((at: string, text: string) => {
    // Sent or gone on meanwhile: nothing to keep.
    if (readDraft(at) === text) onDraft?.(text);
  }, REST);
  const text = typed.place === place ? typed.text : begin();
  const write = (next: string) => {
    setTyped({ place, text: next });
    keepDraft(place, next);
    if (next !== "") tell(place, next);
  };
  return { text, write, clear: () => write("") };
}
