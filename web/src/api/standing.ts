/** Where an interview stands, in words, and which page shows it. */
import type { components } from "./schema.gen";

type Item = Pick<components["schemas"]["InterviewItem"], "phase" | "report">;

const LABELS: Record<string, string> = {
  greeting: "Not begun",
  awaiting_consent: "Not begun",
  in_round: "Under way",
  paused: "Paused",
  candidate_questions: "Almost done",
  closing: "Almost done",
  completed: "Finished",
  declined: "Declined",
  ended: "Ended early",
  abandoned: "Left unfinished",
};

const OVER = new Set(["completed", "declined", "ended", "abandoned"]);

export const isOver = (phase: string) => OVER.has(phase);

export function standing({ phase, report }: Item): { label: string; page: "interview" | "report" } {
  const label = LABELS[phase] ?? phase;
  if (report === "writing") return { label: "Report is being written", page: "report" };
  return { label, page: report === "ready" ? "report" : "interview" };
}
