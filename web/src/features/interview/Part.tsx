/** The person's part: what can be done at this moment. */
import type { UseMutationResult } from "@tanstack/react-query";
import type { ApiFailure } from "../../api/failure";
import { AnswerBox } from "./AnswerBox";
import { Consent } from "./Consent";
import { Goodbye } from "./Goodbye";
import { Lobby } from "./Lobby";
import { OnHold } from "./OnHold";
import { Over } from "./Over";
import { OwnQuestions } from "./OwnQuestions";
import type { Command, Draft, Interview } from "./queries";
import { momentOf } from "./stage";

export type Send = UseMutationResult<void, ApiFailure, Command>;

interface PartProps {
  interview: Interview;
  /** Gives a command, unless one is on its way. */
  command: (command: Command) => void;
  send: Send;
  onDraft: (draft: Draft) => void;
}

export function Part({ interview, command, send, onDraft }: PartProps) {
  const busy = send.isPending;
  switch (momentOf(interview.phase.kind)) {
    case "lobby":
      return <Lobby interview={interview} busy={busy} onBegin={() => command({ kind: "open" })} />;
    case "consent":
      return <Consent interview={interview} busy={busy} command={command} />;
    case "your_turn":
      return interview.open_question ? (
        <AnswerBox
          interview={interview}
          question={interview.open_question}
          command={command}
          send={send}
          onDraft={onDraft}
        />
      ) : null;
    case "on_hold":
      return <OnHold busy={busy} onResume={() => command({ kind: "resume" })} />;
    case "your_questions":
      return <OwnQuestions interview={interview} command={command} send={send} />;
    case "closing":
      return <Goodbye busy={busy} command={command} />;
    case "over":
      return <Over interview={interview} />;
  }
}
