/** One entry to read: heading, period, short facts, paragraphs, lines, words. */
import { Text } from "@mantine/core";
import { textAt, valueAt } from "../../api/profile";
import { FieldText } from "./FieldText";
import styles from "./Profile.module.css";
import type { Field, SectionSpec } from "./sections";
import { dateInWords } from "./words";

interface EntryViewProps {
  spec: SectionSpec;
  /** The pointer of the entry. */
  at: string;
  entry: unknown;
}

interface Shown extends Field {
  at: string;
  value: string;
}

export function EntryView({ spec, at, entry }: EntryViewProps) {
  const shown: Shown[] = spec.fields
    .map((it) => ({ ...it, at: `${at}/${it.name}`, value: textAt(entry, `/${it.name}`) }))
    .filter(({ value }) => value !== "");
  const isHeading = ({ name }: Field) => spec.heading.includes(name);
  const heading = shown.filter(isHeading);
  const facts = shown.filter((it) => it.kind === "line" && !isHeading(it));
  return (
    <div className={styles.entry}>
      <div className={styles.entryHead}>
        <Text component="h3" className={styles.heading}>
          <Joined fields={heading} empty="Without a name" />
        </Text>
        <Text size="sm" c="dimmed" className={styles.period}>
          {isOpen(shown) && "since "}
          <Joined fields={shown.filter(({ kind }) => kind === "date")} between=" – " />
        </Text>
      </div>
      {facts.length > 0 && (
        <Text size="sm" c="dimmed" component="div">
          <Joined fields={facts} between=" · " />
        </Text>
      )}
      {shown
        .filter(({ kind }) => kind === "text")
        .map((it) => (
          <Text key={it.at} size="sm" component="p" m={0}>
            <FieldText at={it.at} label={it.label}>
              {it.value}
            </FieldText>
          </Text>
        ))}
      {spec.fields.map((it) => (
        <Several key={it.name} field={it} at={`${at}/${it.name}`} entry={entry} />
      ))}
    </div>
  );
}

/** Begun, and no end is named. */
function isOpen(shown: Shown[]): boolean {
  const has = (field: string) => shown.some(({ name }) => name === field);
  return has("startDate") && !has("endDate");
}

interface JoinedProps {
  fields: Shown[];
  between?: string;
  empty?: string;
}

function Joined({ fields, between = ", ", empty = "" }: JoinedProps) {
  if (fields.length === 0) return empty;
  return fields.map(({ at, label, kind, value }, index) => (
    <span key={at}>
      {index > 0 && between}
      <FieldText at={at} label={label}>
        {kind === "date" ? dateInWords(value) : value}
      </FieldText>
    </span>
  ));
}

function Several({ field, at, entry }: { field: Field; at: string; entry: unknown }) {
  const value = valueAt(entry, `/${field.name}`);
  if (!Array.isArray(value) || value.length === 0) return null;
  return (
    <ul className={field.kind === "tags" ? styles.tags : styles.lines} aria-label={field.label}>
      {value.map((it: string, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is what names a line
        <li key={index}>
          <FieldText at={`${at}/${index}`} label={it.slice(0, 60)}>
            {it}
          </FieldText>
        </li>
      ))}
    </ul>
  );
}
