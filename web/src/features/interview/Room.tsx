/** The room: the bar, the interviewer's words, the person's part, the transcript. */
import { VisuallyHidden } from "@mantine/core";
import { useEffect } from "react";
import { useChange } from "../../api/change";
import { FormFailure } from "../../ui/FormFailure";
import { useHeadingFocus } from "../../ui/useHeadingFocus";
import { CodeTask } from "./CodeTask";
import { forgetDrafts } from "./drafts";
import { connection, type Line } from "./line";
import { Part } from "./Part";
import type { Command, Draft, Interview } from "./queries";
import styles from "./Room.module.css";
import { RoomBar } from "./RoomBar";
import { StageWords } from "./StageWords";
import { Status } from "./Status";
import { momentOf } from "./stage";
import { Transcript } from "./Transcript";
import { useFocusKept } from "./useFocusKept";
import { useShortcuts } from "./useShortcuts";
import { useTimeLimit } from "./useTimeLimit";
import { useTranscriptOpen } from "./useTranscriptOpen";

interface RoomProps {
  interview: Interview;
  line: Line;
  /** Whether the server answered last time. */
  reachable: boolean;
  give: (command: Command, key: string) => Promise<void>;
  onDraft: (draft: Draft) => void;
}

export function Room({ interview, line, reachable, give, onDraft }: RoomProps) {
  const heading = useHeadingFocus();
  const [open, setOpen] = useTranscriptOpen();
  const send = useChange({
    send: (command: Command, once) => give(command, once["Idempotency-Key"]),
  });
  const moment = momentOf(interview.phase.kind);
  const over = moment === "over";
  const task = interview.open_question?.task;
  const transcript = moment === "lobby" ? undefined : open ? "open" : "closed";
  const words = useFocusKept(moment);
  useEffect(() => {
    if (over) forgetDrafts(interview.id);
  }, [over, interview.id]);
  const sending = send.isPending ? send.variables : undefined;
  const command = (it: Command) => {
    if (!send.isPending) send.mutate(it);
  };
  useShortcuts(interview, command);
  // Nobody waits for it, and a limit that is not over yet is no failure.
  useTimeLimit(interview, (it) => give(it, crypto.randomUUID()).catch(() => {}));
  return (
    <div className={styles.room}>
      <title>{`Interview: ${interview.role.title} · Greenroom`}</title>
      <RoomBar interview={interview} connection={connection(line, reachable)} command={command} />
      <div className={styles.body} data-transcript={transcript}>
        <main className={styles.scroll}>
          <div className={styles.stage}>
            <VisuallyHidden>
              <h1 ref={heading} tabIndex={-1}>{`Interview for ${interview.role.title}`}</h1>
            </VisuallyHidden>
            <Status interview={interview} sending={sending} />
            <StageWords ref={words} interview={interview} />
            {task && <CodeTask task={task} />}
            <FormFailure title={failureTitle(send.variables)} failure={send.error} />
            <Part interview={interview} command={command} send={send} onDraft={onDraft} />
          </div>
        </main>
        {transcript && (
          <Transcript interview={interview} open={open} onToggle={() => setOpen(!open)} />
        )}
      </div>
    </div>
  );
}

function failureTitle(command: Command | undefined): string {
  if (command?.kind === "answer" || command?.kind === "say")
    return "Your answer was not taken; it is still here";
  return "That did not get through";
}
