/** Numbers and times as people read them, in the browser's language and time zone. */
const DAY = new Intl.DateTimeFormat(undefined, { dateStyle: "medium" });
const SHORT_DAY = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short" });
const TIME = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });
const POINTS = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 });
const PERCENT = new Intl.NumberFormat(undefined, { style: "percent", maximumFractionDigits: 0 });

export const day = (iso: string) => DAY.format(new Date(iso));
export const shortDay = (iso: string) => SHORT_DAY.format(new Date(iso));
export const dayAndTime = (iso: string) => TIME.format(new Date(iso));

/** A score or margin: whole points, more would claim too much. */
export const points = (score: number) => POINTS.format(score);

/** A share from 0 to 1. */
export const percent = (share: number) => PERCENT.format(share);

export function count(n: number, one: string, many = `${one}s`): string {
  return `${POINTS.format(n)} ${n === 1 ? one : many}`;
}

/** `in_round` as a person reads it: "In round". */
export function words(tag: string): string {
  const text = tag.replaceAll("_", " ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
