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
