/** Paused: nothing runs, and one button goes on. */
import { Button, Text } from "@mantine/core";
import { IconPlayerPlay } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { Surface } from "../../ui/Surface";
import styles from "./Room.module.css";

interface OnHoldProps {
  busy: boolean;
  onResume: () => void;
}

export function OnHold({ busy, onResume }: OnHoldProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <Surface tone="accent" className={styles.panel ?? ""}>
      <Text>
        The interview is on hold. The question waits, and so does what you have written; you may
        also close this page and come back.
      </Text>
      <div>
        <Button
          ref={button}
          size="md"
          aria-disabled={busy}
          leftSection={<IconPlayerPlay size={18} aria-hidden="true" />}
          onClick={onResume}
        >
          Go on
        </Button>
      </div>
    </Surface>
  );
}
