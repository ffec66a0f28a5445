/** The answer to the open question, and the other things one may do with it. */
import { Button } from "@mantine/core";
import { draftOf } from "./drafts";
import type { Send } from "./Part";
import type { Command, OpenQuestion } from "./queries";
import { StrayDraft } from "./StrayDraft";
import { WritingField } from "./WritingField";

interface AnswerBoxProps {
  interviewId: string;
  question: OpenQuestion;
  command: (command: Command) => void;
  send: Send;
}

const OTHERWISE: { label: string; command: Command }[] = [
  { label: "Repeat", command: { kind: "repeat" } },
  { label: "In other words", command: { kind: "rephrase" } },
  { label: "I need a moment", command: { kind: "hold" } },
  { label: "Skip", command: { kind: "skip" } },
];

export function AnswerBox({ interviewId, question, command, send }: AnswerBoxProps) {
  const place = draftOf(interviewId, question);
  const answer = (text: string, sent: () => void) => {
    const { at, follow_up = null } = question;
    send.mutate({ kind: "answer", text, at, follow_up }, { onSuccess: sent });
  };
  return (
    <>
      <StrayDraft key={place} interviewId={interviewId} here={place} />
      <WritingField
        label="Your answer"
        place={place}
        action="Send answer"
        empty="Write an answer first, or skip the question."
        busy={send.isPending}
        minRows={5}
        onSend={answer}
      >
        {OTHERWISE.map(({ label, command: other }) => (
          <Button
            key={label}
            variant="default"
            aria-disabled={send.isPending}
            onClick={() => command(other)}
          >
            {label}
          </Button>
        ))}
      </WritingField>
    </>
  );
}
