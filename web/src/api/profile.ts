/** Places in a profile: JSON pointers, what stands there, and how a person calls them. */
import type { components } from "./schema.gen";

export type Profile = components["schemas"]["Profile"];

/** The steps of a pointer: `/work/0/name` → work, 0, name. */
export function steps(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((it) => it.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** What stands at a pointer, or undefined. */
export function valueAt(root: unknown, pointer: string): unknown {
  return steps(pointer).reduce<unknown>((value, step) => child(value, step), root);
}

function child(value: unknown, step: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.hasOwn(value, step) ? (value as Record<string, unknown>)[step] : undefined;
}

/** The text at a pointer, or an empty one: blank fields are left out on the wire. */
export function textAt(root: unknown, pointer: string): string {
  const value = valueAt(root, pointer);
  return typeof value === "string" ? value : "";
}

const SECTIONS: Record<string, string> = {
  basics: "About you",
  work: "Work",
  volunteer: "Volunteering",
  education: "Education",
  awards: "Awards",
  certificates: "Certificates",
  publications: "Publications",
  skills: "Skills",
  languages: "Languages",
  interests: "Interests",
  projects: "Projects",
};

export const sectionName = (key: string) => SECTIONS[key] ?? key;

/** What entries are called by, most telling first. */
const NAMES = ["name", "organization", "institution", "title", "position", "language", "network"];

/** Where a pointer leads, in words: "Work, St Mary's Hospital". */
export function placeInWords(profile: Profile | undefined, pointer: string): string {
  const [section = "", index] = steps(pointer);
  const name = NAMES.map((it) => textAt(profile, `/${section}/${index}/${it}`)).find(Boolean);
  return [sectionName(section), name].filter(Boolean).join(", ");
}

/** Words of a résumé, with the field they stand in. */
export interface Evidence {
  field: string;
  quote: string;
}

/** A line of the résumé with the words in it that count. */
export interface QuotedLine {
  field: string;
  place: string;
  text: string;
  quotes: string[];
}

/** The lines that pieces of evidence stand in, each once, in the order they are named. */
export function quotedLines(
  profile: Profile | undefined,
  evidence: readonly Evidence[],
): QuotedLine[] {
  const fields = [...new Set(evidence.map(({ field }) => field))];
  return fields.map((field) => {
    const pieces = evidence.filter((it) => it.field === field);
    const quotes = [...new Set(pieces.map(({ quote }) => quote))];
    const line = textAt(profile, field);
    // The profile may have been changed since: then only the words themselves are certain.
    const whole = quotes.every((it) => line.includes(it));
    const text = whole ? excerpt(line, quotes) : quotes.join(" … ");
    return { field, place: placeInWords(profile, field), text, quotes };
  });
}

/** Lines longer than this are cut to the sentences that count. */
const LONG = 160;
const SENTENCES = new Intl.Segmenter(undefined, { granularity: "sentence" });

function excerpt(text: string, quotes: string[]): string {
  if (text.length <= LONG) return text;
  const sentences = [...SENTENCES.segment(text)].map(({ segment }) => segment.trim());
  const telling = sentences.filter((it) => quotes.some((quote) => it.includes(quote)));
  return telling.length === 0 ? text : telling.join(" … ");
}
