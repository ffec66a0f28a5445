/** Somebody else changed the profile meanwhile: where the entry is now, and what differs. */
import type { Profile } from "../../api/profile";
import { type Draft, draftOf, entries } from "./drafts";
import type { SectionSpec } from "./sections";

/** An entry being edited, with the profile that the person saw when they began. */
export interface Editing {
  spec: SectionSpec;
  /** Beyond the last for a new entry. */
  index: number;
  base: number;
  profile: Profile;
}

const entryOf = ({ profile, spec, index }: Editing) => entries(profile, spec)[index];

export const isNew = (editing: Editing) => entryOf(editing) === undefined;

export const firstDraft = (editing: Editing): Draft => draftOf(editing.spec, entryOf(editing));

interface Newer {
  version: number;
  profile: Profile;
}

/**
 * The same entry in the newest version, for what was typed to be saved there: where an entry just
 * like it stands, else at its old place, else as a new one at the end.
 */
export function movedTo(editing: Editing, { version, profile }: Newer): Editing {
  const now = entries(profile, editing.spec);
  const before = JSON.stringify(firstDraft(editing));
  const alike = now.findIndex((it) => JSON.stringify(draftOf(editing.spec, it)) === before);
  const place = alike >= 0 ? alike : Math.min(editing.index, now.length);
  const index = isNew(editing) ? now.length : place;
  return { ...editing, index, base: version, profile };
}

const same = (one: Draft, other: Draft, name: string) => String(one[name]) === String(other[name]);

/** What was typed stays; fields the person did not touch say what the newest version says. */
export function merged(before: Editing, now: Editing, typed: Draft): Draft {
  if (isNew(now)) return typed;
  const [old, newest] = [firstDraft(before), firstDraft(now)];
  const fields = before.spec.fields.map(({ name }) => {
    const value = same(typed, old, name) ? newest[name] : typed[name];
    return [name, value ?? ""] as const;
  });
  return Object.fromEntries(fields);
}

interface Difference {
  label: string;
  now: string;
}

/** The fields that both changed: what the newest version says where the person typed. */
export function differences(before: Editing, now: Editing, typed: Draft): Difference[] {
  if (isNew(now)) return [];
  const [old, newest] = [firstDraft(before), firstDraft(now)];
  return before.spec.fields
    .filter(({ name }) => !same(old, newest, name) && !same(typed, newest, name))
    .map(({ name, label }) => ({ label, now: spoken(newest[name]) }));
}

const spoken = (value: string | string[] = "") =>
  (typeof value === "string" ? value.replaceAll("\n", "; ") : value.join(", ")) || "nothing";
