/** A file that was not taken in or not read: why, and what to do. */
import { Button, Group, Stack, Text } from "@mantine/core";
import { IconAlertCircle } from "@tabler/icons-react";
import { adviceFor } from "./advice";
import styles from "./Resumes.module.css";

interface FailedProps {
  title: string;
  problems: readonly { code: string; message: string }[];
  onAgain?: (() => void) | undefined;
  onPutAway: () => void;
}

export function Failed({ title, problems, onAgain, onPutAway }: FailedProps) {
  return (
    <Group gap="md" wrap="nowrap" align="flex-start" role="alert">
      <IconAlertCircle className={styles.bad} aria-hidden="true" />
      <Stack gap="xs" align="flex-start" className={styles.words}>
        <Text fw={560} className={styles.breaks}>
          {title}
        </Text>
        {problems.map(({ code, message }) => (
          <Text key={message} size="sm" component="div">
            {message}
            {adviceFor(code) && (
              <Text size="sm" c="dimmed">
                {adviceFor(code)}
              </Text>
            )}
          </Text>
        ))}
        <Group gap="xs" mt={4}>
          {onAgain && (
            <Button size="xs" variant="default" onClick={onAgain}>
              Try again
            </Button>
          )}
          <Button size="xs" variant="default" onClick={onPutAway}>
            Put this away
          </Button>
        </Group>
      </Stack>
    </Group>
  );
}
