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
  // Whom to tell is handed along: by then the field may have moved on to another place.
  const tell = useDebouncedCallback((at: string, text: string, whom: typeof onDraft) => {
    if (readDraft(at) === text) whom?.(text);
  }, REST);
  const text = typed.place === place ? typed.text : begin();
  const set = (next: string) => {
    setTyped({ place, text: next });
    keepDraft(place, next);
  };
  const write = (next: string) => {
    set(next);
    tell(place, next, onDraft);
  };
  const clear = () => {
    // It was sent: the server knows.
    tell.cancel();
    set("");
  };
  return { text, write, clear };
}
