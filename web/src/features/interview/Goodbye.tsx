/** The last words: hear them again, or leave the room. */
import { Button } from "@mantine/core";
import { IconArrowRight } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import type { Command } from "./queries";
import styles from "./Room.module.css";

interface GoodbyeProps {
  busy: boolean;
  command: (command: Command) => void;
}

export function Goodbye({ busy, command }: GoodbyeProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <div className={styles.controls}>
      <Button
        ref={button}
        size="lg"
        aria-disabled={busy}
        rightSection={<IconArrowRight size={20} aria-hidden="true" />}
        onClick={() => command({ kind: "finish" })}
      >
        Finish and write the report
      </Button>
      <Button
        size="lg"
        variant="default"
        aria-disabled={busy}
        onClick={() => command({ kind: "repeat" })}
      >
        Repeat
      </Button>
    </div>
  );
}
