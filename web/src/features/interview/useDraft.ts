/** A text that outlives a reload. One field may move on to the next place without losing the focus. */
import { useState } from "react";
import { keepDraft, readDraft } from "./drafts";

export function useDraft(place: string) {
  const [typed, setTyped] = useState({ place, text: readDraft(place) });
  const text = typed.place === place ? typed.text : readDraft(place);
  const write = (next: string) => {
    setTyped({ place, text: next });
    keepDraft(place, next);
  };
  return { text, write, clear: () => write("") };
}
