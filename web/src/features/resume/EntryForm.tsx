/** One entry to correct: its fields, what the server says about them, save or leave it. */
import { Alert, Button, Group, Stack, Text } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconAlertCircle, IconTrash } from "@tabler/icons-react";
import { placeInWords } from "../../api/profile";
import { FormFailure } from "../../ui/FormFailure";
import { ConflictNote } from "./ConflictNote";
import { type Editing, firstDraft, isNew, merged } from "./conflict";
import { type Draft, entryAt, fieldMessages, isBlank } from "./drafts";
import { FieldInput } from "./FieldInput";
import styles from "./Profile.module.css";
import type { Editor } from "./useEditor";

interface EntryFormProps {
  /** As it was when the person began. */
  editing: Editing;
  editor: Editor;
}

export function EntryForm({ editing, editor }: EntryFormProps) {
  const { spec, index } = editing;
  const at = entryAt(spec, index);
  const fresh = isNew(editing);
  const form = useForm<Draft>({
    initialValues: firstDraft(editing),
    onSubmitPreventDefault: "always",
  });
  const submit = form.onSubmit((draft) => {
    if (isBlank(draft)) {
      form.setFieldError(spec.fields[0]?.name ?? "", NOTHING_TYPED);
      return;
    }
    editor.save(draft, ({ fields }) => form.setErrors(fieldMessages(spec, index, fields).here));
  });
  const said = fieldMessages(spec, index, editor.failure?.fields ?? {}).elsewhere;
  return (
    <form onSubmit={submit} noValidate aria-label={fresh ? `New: ${spec.title}` : spec.title}>
      <Stack gap="lg">
        <div className={styles.inputs}>
          {spec.fields.map((field, place) => (
            <FieldInput
              key={field.name}
              field={field}
              at={`${at}/${field.name}`}
              input={{ ...form.getInputProps(field.name), autoFocus: place === 0 }}
            />
          ))}
        </div>
        <ConflictNote
          editor={editor}
          began={editing}
          typed={form.values}
          onNewest={(now) => form.setValues(merged(editing, now, form.values))}
        />
        {!editor.stale && <FormFailure title="It was not saved" failure={editor.failure} />}
        {said.length > 0 && (
          <Alert role="alert" color="red" icon={<IconAlertCircle />} title="It was not saved">
            {said.map((it) => (
              <Text key={it.at} size="sm">
                {`${placeInWords(editing.profile, it.at)}: ${it.message}`}
              </Text>
            ))}
          </Alert>
        )}
        <Group justify="space-between">
          <Group gap="xs">
            <Button type="submit" loading={editor.saving} disabled={editor.stale}>
              Save
            </Button>
            <Button variant="default" onClick={editor.stop}>
              Cancel
            </Button>
          </Group>
          {!fresh && !spec.single && (
            <Button
              variant="subtle"
              color="gray"
              leftSection={<IconTrash size={16} aria-hidden="true" />}
              onClick={editor.remove}
            >
              Remove
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}

const NOTHING_TYPED = "Fill in something, or leave it with Cancel.";
