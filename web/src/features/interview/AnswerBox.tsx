/** The answer to the open question, and the other things one may do with it. */
import { Button } from "@mantine/core";
import { draftOf } from "./drafts";
import { Misheard } from "./Misheard";
import { otherwise } from "./otherwise";
import type { Send } from "./Part";
import type { Command, Draft, Interview, OpenQuestion } from "./queries";
import { StrayDraft } from "./StrayDraft";
import { Sure } from "./Sure";
import { WritingField } from "./WritingField";

interface AnswerBoxProps {
  interview: Interview;
  question: OpenQuestion;
  command: (command: Command) => void;
  send: Send;
  onDraft: (draft: Draft) => void;
}

export function AnswerBox({ interview, question, command, send, onDraft }: AnswerBoxProps) {
  const place = draftOf(interview.id, question);
  const { at, follow_up = null } = question;
  const say = (text: string, sent: () => void) =>
    send.mutate({ kind: "say", text, at, follow_up }, { onSuccess: sent });
  return (
    <>
      <StrayDraft key={place} interviewId={interview.id} here={place} />
      <Misheard interview={interview} question={question} command={command} />
      <Sure interview={interview} say={(text) => command({ kind: "say", text, at, follow_up })} />
      <WritingField
        label="Your answer"
        place={place}
        first={question.draft}
        onDraft={(text) => onDraft({ text, at, follow_up })}
        action="Send"
        empty="Write an answer first, or skip the question."
        busy={send.isPending}
        minRows={5}
        onSend={say}
      >
        {otherwise(question).map(({ label, keys, command: other }) => (
          <Button
            key={label}
            aria-keyshortcuts={keys}
            title={keys}
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
