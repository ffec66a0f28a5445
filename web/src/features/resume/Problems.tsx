/** What stood in the way of reading, and what to do about it. */
import { Alert, Stack, Text } from "@mantine/core";
import { IconInfoCircle } from "@tabler/icons-react";
import type { Resume } from "../../api/resumes";
import { adviceFor } from "./advice";
import styles from "./Profile.module.css";

export function Problems({ problems }: Pick<Resume, "problems">) {
  if (problems.length === 0) return null;
  return (
    <Alert
      color="yellow"
      classNames={{ title: styles.noteTitle ?? "" }}
      variant="light"
      radius="lg"
      icon={<IconInfoCircle />}
      title="Not everything could be read"
    >
      <Stack gap="sm">
        {problems.map(({ code, message, page }) => (
          <div key={`${code} ${page} ${message}`}>
            <Text size="sm" fw={500}>
              {page ? `Page ${page}: ${message}` : message}
            </Text>
            <Text size="sm">{adviceFor(code)}</Text>
          </div>
        ))}
      </Stack>
    </Alert>
  );
}
