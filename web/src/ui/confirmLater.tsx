/** Undo instead of "are you sure": the change is done in a moment, unless it is taken back. */
import { Button, Group, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";

interface Later {
  /** What will have happened: "Résumé deleted." */
  message: string;
  /** Does it. Called once, after the wait or when the page is left. */
  run: () => void;
  /** The person took it back. */
  undone?: () => void;
  seconds?: number;
}

const WAIT_SECONDS = 7;

export function confirmLater({ message, run, undone, seconds = WAIT_SECONDS }: Later): void {
  let settled = false;
  const id = `later-${Math.random().toString(36).slice(2)}`;
  const settle = (then?: () => void) => {
    if (settled) return;
    settled = true;
    clearTimeout(timer);
    window.removeEventListener("pagehide", finish);
    notifications.hide(id);
    then?.();
  };
  const finish = () => settle(run);
  const timer = setTimeout(finish, seconds * 1000);
  window.addEventListener("pagehide", finish);
  notifications.show({
    id,
    autoClose: false,
    onClose: finish,
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{message}</Text>
        <Button size="compact-sm" variant="light" onClick={() => settle(undone)}>
          Undo
        </Button>
      </Group>
    ),
  });
}
