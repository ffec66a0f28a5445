/** The profile was changed elsewhere meanwhile: what was typed stays, the newest can be loaded. */
import { Alert, Button, List, Stack, Text } from "@mantine/core";
import { IconVersions } from "@tabler/icons-react";
import { differences, type Editing } from "./conflict";
import type { Draft } from "./drafts";
import styles from "./Profile.module.css";
import type { Editor } from "./useEditor";

interface ConflictNoteProps {
  editor: Editor;
  /** As it was when the person began. */
  began: Editing;
  typed: Draft;
  /** Takes the newest version into the form. */
  onNewest: (now: Editing) => void;
}

export function ConflictNote({ editor, began, typed, onNewest }: ConflictNoteProps) {
  if (editor.stale) {
    return (
      <Alert
        role="alert"
        color="yellow"
        classNames={{ title: styles.noteTitle ?? "" }}
        icon={<IconVersions />}
        title="This résumé was changed elsewhere"
      >
        <Stack gap="xs" align="flex-start">
          <Text size="sm">
            Nothing was saved, so that nothing is overwritten. What you typed is still here.
          </Text>
          <Button
            size="xs"
            variant="default"
            loading={editor.reloading}
            onClick={() => editor.reload(onNewest)}
          >
            Load the newest version
          </Button>
        </Stack>
      </Alert>
    );
  }
  if (editor.editing === null || editor.editing.base === began.base) return null;
  const changed = differences(began, editor.editing, typed);
  return (
    <Alert role="status" color="leaf" icon={<IconVersions />} title="The newest version is loaded">
      <Text size="sm">
        {changed.length === 0
          ? "Fields you did not touch were taken from it. Look once more, then save."
          : "Fields you did not touch were taken from it. Where both of you typed, it says:"}
      </Text>
      <List size="sm" mt="xs">
        {changed.map(({ label, now }) => (
          <List.Item key={label}>{`${label}: ${now}`}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
