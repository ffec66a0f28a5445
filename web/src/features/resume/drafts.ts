/** An entry as a form holds it, on its way from the profile and back into it. */
import { type Profile, steps, valueAt } from "../../api/profile";
import type { Field, SectionSpec } from "./sections";

/** Texts by field; of `lines` one line each, of `tags` a list. */
export type Draft = Record<string, string | string[]>;

/** The pointer of an entry. */
export const entryAt = (spec: SectionSpec, index: number) =>
  spec.single ? spec.at : `${spec.at}/${index}`;

/** How many entries a section has. */
export function entries(profile: Profile, spec: SectionSpec): unknown[] {
  const value = valueAt(profile, spec.at);
  if (spec.single) return [value ?? {}];
  return Array.isArray(value) ? value : [];
}

export function draftOf(spec: SectionSpec, entry: unknown): Draft {
  return Object.fromEntries(spec.fields.map((it) => [it.name, inForm(it, entry)]));
}

function inForm({ name, kind }: Field, entry: unknown): string | string[] {
  const value = valueAt(entry, `/${name}`);
  const list = Array.isArray(value) ? value.map(String) : [];
  if (kind === "tags") return list;
  if (kind === "lines") return list.join("\n");
  return typeof value === "string" ? value : "";
}

/** Whether nothing at all was typed. */
export const isBlank = (draft: Draft) =>
  Object.values(draft).every((it) => it.toString().trim() === "");

/** The entry with what was typed; what the form does not ask for stays as it was. */
function filled(spec: SectionSpec, entry: unknown, draft: Draft): unknown {
  return spec.fields.reduce<unknown>(
    (whole, field) => withValue(whole, `/${field.name}`, typed(field, draft[field.name])),
    entry ?? {},
  );
}

/** Blank is the same as not there. */
function typed({ kind }: Field, value: string | string[] = ""): unknown {
  if (kind !== "tags" && kind !== "lines") return value.toString().trim() || undefined;
  const list = typeof value === "string" ? value.split("\n") : value;
  const said = list.map((it) => it.trim()).filter(Boolean);
  return said.length > 0 ? said : undefined;
}

/** The profile with an entry changed; an index beyond the last adds one. */
export function withEntry(
  profile: Profile,
  spec: SectionSpec,
  index: number,
  draft: Draft,
): Profile {
  const list = [...entries(profile, spec)];
  list[index] = filled(spec, list[index], draft);
  return withValue(profile, spec.at, spec.single ? list[0] : list) as Profile;
}

export function withoutEntry(profile: Profile, spec: SectionSpec, index: number): Profile {
  const rest = entries(profile, spec).filter((_, at) => at !== index);
  return withValue(profile, spec.at, rest) as Profile;
}

/** A copy with one value set below objects; undefined takes it out. Nothing else is touched. */
function withValue(root: unknown, pointer: string, value: unknown): unknown {
  const [step, ...rest] = steps(pointer);
  if (step === undefined) return value;
  const below = rest.map((it) => `/${it}`).join("");
  const put = withValue(valueAt(root, `/${step}`), below, value);
  const { [step]: _, ...others } = (root ?? {}) as Record<string, unknown>;
  return put === undefined ? others : { ...others, [step]: put };
}

/** What the server says about fields: of this entry's form, and of anything else. */
export function fieldMessages(
  spec: SectionSpec,
  index: number,
  said: Readonly<Record<string, string>>,
) {
  const here: Record<string, string> = {};
  const elsewhere: { at: string; message: string }[] = [];
  const below = `${entryAt(spec, index)}/`;
  for (const [at, message] of Object.entries(said)) {
    const found = at.startsWith(below) ? fieldOf(spec, at.slice(below.length)) : undefined;
    if (found === undefined) elsewhere.push({ at, message });
    else here[found.name] = found.line === null ? message : `Line ${found.line}: ${message}`;
  }
  return { here, elsewhere };
}

/** `highlights/2` is line 3 of `highlights`. */
function fieldOf(
  spec: SectionSpec,
  name: string,
): { name: string; line: number | null } | undefined {
  const field = spec.fields.find((it) => name === it.name || name.startsWith(`${it.name}/`));
  if (field === undefined) return undefined;
  const line = name === field.name ? null : Number(name.slice(field.name.length + 1)) + 1;
  return { name: field.name, line: Number.isNaN(line) ? null : line };
}
