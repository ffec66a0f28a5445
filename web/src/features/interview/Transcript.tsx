/** All that was said so far. The words are read out on the stage, so here they keep still. */
import { ActionIcon, Button, Text } from "@mantine/core";
import { IconChevronsRight, IconMessages } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { Notes } from "./Notes";
import type { Interview, Turn } from "./queries";
import styles from "./Room.module.css";

interface TranscriptProps {
  interview: Interview;
  open: boolean;
  onToggle: () => void;
}

export function Transcript({ interview, open, onToggle }: TranscriptProps) {
  return (
    <aside className={styles.transcript} aria-label="Transcript">
      <div className={styles.transcriptHead}>
        {open && (
          <Text component="h2" fw={600} size="md" m={0}>
            Transcript
          </Text>
        )}
        {open ? (
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label="Hide the transcript"
            aria-expanded={open}
            onClick={onToggle}
          >
            <IconChevronsRight size={20} aria-hidden="true" />
          </ActionIcon>
        ) : (
          <Button
            variant="default"
            leftSection={<IconMessages size={18} aria-hidden="true" />}
            aria-expanded={open}
            onClick={onToggle}
          >
            Transcript
          </Button>
        )}
      </div>
      {open && <Log turns={interview.transcript} interviewer={interview.persona.name} />}
      {open && <Notes notes={interview.notes} persona={interview.persona} />}
    </aside>
  );
}

function Log({ turns, interviewer }: { turns: Turn[]; interviewer: string }) {
  const log = useRef<HTMLDivElement>(null);
  const last = turns.at(-1)?.seq;
  // biome-ignore lint/correctness/useExhaustiveDependencies: new words are what it scrolls for
  useEffect(() => {
    log.current?.scrollTo?.({ top: log.current.scrollHeight });
  }, [last]);
  return (
    <div
      ref={log}
      className={styles.log}
      role="log"
      aria-live="off"
      aria-label="What was said"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      {turns.map((turn) => (
        <div
          key={turn.seq}
          className={styles.turn}
          data-mine={turn.speaker === "candidate" || undefined}
        >
          <span className={styles.speaker}>
            {turn.speaker === "candidate" ? "You" : interviewer}
          </span>
          <p>{turn.text}</p>
        </div>
      ))}
    </div>
  );
}
