/** Dates and spans of a profile as people read them. */

const MONTH = new Intl.DateTimeFormat(undefined, {
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});

/** `2021-03` as "Mar 2021"; what is no such date stays as it was written. */
export function dateInWords(date: string): string {
  const found = /^(\d{4})-(0[1-9]|1[0-2])(-\d{2})?$/.exec(date);
  if (found === null) return date;
  return MONTH.format(new Date(Date.UTC(Number(found[1]), Number(found[2]) - 1)));
}

/** 30 as "2 years 6 months". */
export function monthsInWords(months: number): string {
  const part = (n: number, one: string) => (n === 0 ? "" : `${n} ${n === 1 ? one : `${one}s`}`);
  const [years, rest] = [Math.floor(months / 12), months % 12];
  return [part(years, "year"), part(rest, "month")].filter(Boolean).join(" ");
}
