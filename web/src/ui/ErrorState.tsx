/** Something failed: what happened, what was kept, what to do. */
import { Alert, Button, Group, Stack, Text } from "@mantine/core";
import { IconAlertCircle } from "@tabler/icons-react";
import type { ReactNode } from "react";

interface ErrorStateProps {
  /** What happened, in a few words. */
  title: string;
  /** The message of the failure, as the server said it. */
  message: string;
  /** What is safe: "Your answer is still here." */
  kept?: string | undefined;
  onRetry?: (() => void) | undefined;
  retrying?: boolean;
  /** Another way out than trying again. */
  action?: ReactNode;
}

export function ErrorState(props: ErrorStateProps) {
  const { title, message, kept, onRetry, retrying = false, action } = props;
  return (
    <Alert color="red" variant="light" radius="lg" icon={<IconAlertCircle />} title={title}>
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{message}</Text>
        {kept && <Text size="sm">{kept}</Text>}
        {(onRetry || action) && (
          <Group gap="sm" mt="xs">
            {onRetry && (
              <Button size="xs" variant="default" loading={retrying} onClick={onRetry}>
                Try again
              </Button>
            )}
            {action}
          </Group>
        )}
      </Stack>
    </Alert>
  );
}
