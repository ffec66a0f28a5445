/** Where files are dropped or chosen. What a file is, the server finds out by looking into it. */
import { Button, Group, Text } from "@mantine/core";
import { Dropzone } from "@mantine/dropzone";
import { IconUpload } from "@tabler/icons-react";
import { useRef } from "react";
import styles from "./Resumes.module.css";

const USUAL = ".pdf,.docx,.txt";

export function DropArea({ onFiles }: { onFiles: (files: File[]) => void }) {
  const choose = useRef<() => void>(null);
  return (
    <Dropzone
      className={styles.drop ?? ""}
      openRef={choose}
      onDrop={onFiles}
      activateOnClick={false}
      activateOnKeyboard={false}
      inputProps={{ accept: USUAL, "aria-label": "Files of your résumé" }}
    >
      <Group gap="lg" wrap="nowrap" className={styles.dropInner}>
        <div className={styles.dropIcon} aria-hidden="true">
          <IconUpload size={26} />
        </div>
        <div className={styles.dropWords}>
          <Text fw={600} size="lg">
            Drop your résumé here
          </Text>
          <Text c="dimmed" size="sm">
            PDF, DOCX or plain text. It stays on this server.
          </Text>
        </div>
        <Button size="md" onClick={() => choose.current?.()} className={styles.choose ?? ""}>
          Choose a file
        </Button>
      </Group>
    </Dropzone>
  );
}
