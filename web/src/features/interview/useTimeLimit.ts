/** Says when the time the person chose for one answer is over; the server's clock decides. */
import { useEffect } from "react";
import type { Command, Interview } from "./queries";

/** The server measures to the millisecond; a timer may fire a little early. */
const LATER = 250;

export function useTimeLimit(interview: Interview, quietly: (command: Command) => void): void {
  const { answer_minutes: limit, open_question: open, phase } = interview;
  const runs = limit != null && phase.kind === "in_round" && open != null;
  const place = open ? `${open.at.round}.${open.at.question}.${open.follow_up ?? ""}` : "";
  const left = runs ? limit * 60_000 - open.open_millis + LATER : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: one timer for each place
  useEffect(() => {
    if (!runs || left === undefined || left < 0) return;
    const { at, follow_up = null } = open;
    const timer = setTimeout(() => quietly({ kind: "time_is_up", at, follow_up }), left);
    return () => clearTimeout(timer);
  }, [runs, place]);
}
