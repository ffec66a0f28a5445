/** A field and its place on the page belong together: pointing at one shows the other. */
import { createContext, type RefObject, useContext, useEffect } from "react";

export interface Pointing {
  /** The pointer of what is pointed at; null when nothing is. */
  at: string | null;
  /** Where the person points: the other side follows. */
  from: "fields" | "page";
}

export const NOTHING: Pointing = { at: null, from: "fields" };

export const PointingContext = createContext<Pointing>(NOTHING);

/** Whether a field, or something in it, is pointed at. */
export function usePointedAt(at: string): boolean {
  return related(useContext(PointingContext).at, at);
}

/** An entry and its fields belong together, and so do a list and its lines. */
export function related(one: string | null, other: string): boolean {
  if (one === null) return false;
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}

/** Watches the mouse and the focus over everything in `area` that says `data-at`. */
export function usePointing(
  area: RefObject<HTMLElement | null>,
  from: Pointing["from"],
  point: (pointing: Pointing) => void,
) {
  useEffect(() => {
    const element = area.current;
    if (element === null) return;
    const enter = ({ target }: Event) => point({ at: placeOf(target), from });
    const leave = () => point({ at: null, from });
    const listening = new AbortController();
    const options = { signal: listening.signal };
    element.addEventListener("pointerover", enter, options);
    element.addEventListener("focusin", enter, options);
    element.addEventListener("pointerleave", leave, options);
    element.addEventListener("focusout", leave, options);
    return () => listening.abort();
  }, [area, from, point]);
}

export function placeOf(target: EventTarget | null): string | null {
  const element = target instanceof Element ? target.closest<HTMLElement>("[data-at]") : null;
  return element?.dataset["at"] ?? null;
}
