/** The candidate asks; the interviewer answers what can be known of a simulated house. */
import { Button } from "@mantine/core";
import { ownQuestionOf } from "./drafts";
import type { Send } from "./Part";
import type { Command, Interview } from "./queries";
import { WritingField } from "./WritingField";

interface OwnQuestionsProps {
  interview: Interview;
  command: (command: Command) => void;
  send: Send;
}

export function OwnQuestions({ interview, command, send }: OwnQuestionsProps) {
  return (
    <WritingField
      label="Your question, or something to add"
      place={ownQuestionOf(interview.id)}
      action="Say it"
      empty="Write something first, or say that you have no questions."
      busy={send.isPending}
      minRows={2}
      onSend={(text, sent) => send.mutate({ kind: "say", text }, { onSuccess: sent })}
    >
      <Button
        size="md"
        variant="default"
        aria-disabled={send.isPending}
        onClick={() => command({ kind: "no_more_questions" })}
      >
        I have no more questions
      </Button>
    </WritingField>
  );
}
