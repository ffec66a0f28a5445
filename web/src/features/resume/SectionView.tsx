/** One section of the profile: its entries to read, the one being corrected as a form. */
import { ActionIcon, Button, Title } from "@mantine/core";
import { IconPencil, IconPlus } from "@tabler/icons-react";
import { useId } from "react";
import { type Profile, valueAt } from "../../api/profile";
import { Surface } from "../../ui/Surface";
import { entries, entryAt } from "./drafts";
import { EntryForm } from "./EntryForm";
import { EntryView } from "./EntryView";
import styles from "./Profile.module.css";
import type { SectionSpec } from "./sections";
import { type Editor, editButtonId } from "./useEditor";

interface SectionViewProps {
  spec: SectionSpec;
  profile: Profile;
  editor: Editor;
}

export function SectionView({ spec, profile, editor }: SectionViewProps) {
  const id = useId();
  const list = entries(profile, spec);
  const { began } = editor;
  const mine = began?.spec.at === spec.at ? began : null;
  const idle = began === null;
  return (
    <Surface component="section" aria-labelledby={id}>
      <div className={styles.sectionHead}>
        <Title order={2} id={id}>
          {spec.title}
        </Title>
        {idle && !spec.single && (
          <Button
            id={editButtonId(spec.at)}
            size="compact-sm"
            variant="subtle"
            leftSection={<IconPlus size={16} aria-hidden="true" />}
            onClick={() => editor.begin(spec, list.length)}
          >
            {`Add ${spec.one}`}
          </Button>
        )}
      </div>
      <div className={styles.entries} data-short={spec.short || undefined}>
        {list.map((entry, index) =>
          mine?.index === index ? (
            <div key={entryAt(spec, index)} className={styles.whole}>
              <EntryForm editing={mine} editor={editor} />
            </div>
          ) : (
            <div
              key={entryAt(spec, index)}
              className={`${styles.row} ${hasKeywords(entry) ? styles.whole : ""}`}
            >
              <EntryView spec={spec} at={entryAt(spec, index)} entry={entry} />
              {idle && <EditButton spec={spec} index={index} entry={entry} editor={editor} />}
            </div>
          ),
        )}
        {mine !== null && mine.index >= list.length && <EntryForm editing={mine} editor={editor} />}
      </div>
    </Surface>
  );
}

interface EditButtonProps {
  spec: SectionSpec;
  index: number;
  entry: unknown;
  editor: Editor;
}

function EditButton({ spec, index, entry, editor }: EditButtonProps) {
  const at = entryAt(spec, index);
  return (
    <ActionIcon
      id={editButtonId(at)}
      variant="subtle"
      color="gray"
      c="dimmed"
      data-at={at}
      aria-label={`Edit ${nameOf(spec, entry)}`}
      onClick={() => editor.begin(spec, index)}
    >
      <IconPencil size={17} aria-hidden="true" />
    </ActionIcon>
  );
}

const hasKeywords = (entry: unknown) => valueAt(entry, "/keywords") !== undefined;

function nameOf(spec: SectionSpec, entry: unknown): string {
  const fields = (entry ?? {}) as Record<string, unknown>;
  const named = spec.heading.map((it) => fields[it]).filter(Boolean);
  return named.join(", ") || spec.title;
}
