/** Where fields stand on the pages, and which of them are uncertain. */
import type { Resume } from "../../api/resumes";

/** Below this a field is marked: the machine was not sure. */
const SURE = 0.6;

export interface Box {
  /** The pointer of the field that stands there. */
  at: string;
  left: number;
  top: number;
  width: number;
  height: number;
}

type Places = Resume["provenance"];

export function isUncertain(places: Places, at: string): boolean {
  const place = places[at];
  return place !== undefined && place.confidence < SURE;
}

export const uncertain = (places: Places): string[] =>
  Object.keys(places).filter((at) => isUncertain(places, at));

/** Whether there is a page to show this field on. */
export const isOnPage = (places: Places, at: string) => (places[at]?.page ?? 0) > 0;

/** The boxes on one page, 1 first, in shares of its size. */
export function boxesOn(places: Places, page: number, size: { width: number; height: number }) {
  return Object.entries(places)
    .filter(([, place]) => place.page === page)
    .flatMap(([at, { boxes }]) => boxes.map((box) => share(at, box, size)));
}

function share(at: string, box: number[], size: { width: number; height: number }): Box {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = box;
  return {
    at,
    left: x0 / size.width,
    top: y0 / size.height,
    width: (x1 - x0) / size.width,
    height: (y1 - y0) / size.height,
  };
}
