/** What was understood as no answer can still be made the answer: nothing real is swallowed. */
import { Button, Text } from "@mantine/core";
import type { Command, Interview, OpenQuestion } from "./queries";
import styles from "./Room.module.css";
import { misheard } from "./stage";

interface MisheardProps {
  interview: Interview;
  question: OpenQuestion;
  command: (command: Command) => void;
}

export function Misheard({ interview, question, command }: MisheardProps) {
  const turn = misheard(interview);
  if (!turn || interview.sure_asked) return null;
  const { at, follow_up = null } = question;
  return (
    <div className={styles.misheard}>
      <Text size="sm">
        {`${interview.persona.name} did not take “${shortened(turn.text)}” as your answer.`}
      </Text>
      <Button
        size="xs"
        variant="default"
        onClick={() => command({ kind: "answer", text: turn.text, at, follow_up })}
      >
        It was my answer
      </Button>
    </div>
  );
}

const SHOWN = 80;

const shortened = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
