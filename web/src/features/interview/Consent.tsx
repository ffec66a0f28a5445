/** Consent: what is kept and what for, and two answers that weigh the same. */
import { Button, List, Text } from "@mantine/core";
import { Surface } from "../../ui/Surface";
import type { Command, Interview } from "./queries";
import styles from "./Room.module.css";

interface ConsentProps {
  interview: Interview;
  busy: boolean;
  command: (command: Command) => void;
}

export function Consent({ interview, busy, command }: ConsentProps) {
  return (
    <Surface component="section" aria-label="Consent" className={styles.panel ?? ""}>
      <Text fw={600}>What you agree to</Text>
      <List spacing="xs" size="sm">
        <List.Item>
          The questions and what you write are kept on this server, with their times, to judge your
          answers and write your report.
        </List.Item>
        <List.Item>
          No other account sees them. You can delete the interview whenever you like.
        </List.Item>
        <List.Item>
          {`If you do not agree, ${interview.persona.name} ends the interview here and nothing is kept of it.`}
        </List.Item>
      </List>
      <div className={styles.equal}>
        <Button
          size="md"
          variant="default"
          aria-disabled={busy}
          onClick={() => command({ kind: "consent" })}
        >
          I agree, begin
        </Button>
        <Button
          size="md"
          variant="default"
          aria-disabled={busy}
          onClick={() => command({ kind: "decline" })}
        >
          I do not agree
        </Button>
      </div>
    </Surface>
  );
}
