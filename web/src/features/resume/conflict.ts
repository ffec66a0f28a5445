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
  const same = now.findIndex((it) => JSON.stringify(draftOf(editing.spec, it)) === before);
  const place = same >= 0 ? same : Math.min(editing.index, now.length);
  const index = isNew(editing) ? now.length : place;
  return { ...editing, index, base: version, profile };
}

export interface Difference {
  label: string;
  now: string;
}

/** What the entry says now where it said something else when the person began. */
export function differences(before: Editing, now: Editing): Difference[] {
  if (isNew(now)) return [];
  const [old, current] = [firstDraft(before), firstDraft(now)];
  return before.spec.fields
    .filter(({ name }) => String(old[name]) !== String(current[name]))
    .map(({ name, label }) => ({ label, now: spoken(current[name]) }));
}

const spoken = (value: string | string[] = "") =>
  (typeof value === "string" ? value.replaceAll("\n", "; ") : value.join(", ")) || "nothing";
