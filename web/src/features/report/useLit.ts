/** Which evidence is lit in the answer: what the pointer is on, else what was pressed. */
import { useState } from "react";

/** Evidence of a key point, by its number. */
export const pointId = (at: number) => `point-${at}`;

/** Evidence of anything else, by what it shows: "result". */
export const showsId = (shows: string) => `shows-${shows}`;

export interface Lit {
  /** Whether the evidence with this id is lit. */
  has: (id: string) => boolean;
  pressed: (id: string) => boolean;
  point: (id: string | null) => void;
  /** Lights it until it is pressed again, and brings it into view. */
  press: (id: string) => void;
  /** Where its first words stand on the page. */
  place: (id: string) => string;
}

export function useLit(question: number): Lit {
  const [pointed, point] = useState<string | null>(null);
  const [kept, keep] = useState<string | null>(null);
  const place = (id: string) => `evidence-${question}-${id}`;
  return {
    has: (id) => (pointed ?? kept) === id,
    pressed: (id) => kept === id,
    point,
    press: (id) => {
      keep(kept === id ? null : id);
      if (kept !== id) document.getElementById(place(id))?.scrollIntoView({ block: "nearest" });
    },
    place,
  };
}
