/** The server's words of a plan, as people read them. */
import type { PlanBody } from "./queries";

export const DIFFICULTIES: { value: PlanBody["difficulty"]; label: string; note: string }[] = [
  { value: "easy", label: "Easy", note: "The basics, to find your feet." },
  { value: "medium", label: "Medium", note: "What most interviews for this role ask." },
  { value: "hard", label: "Hard", note: "Depth, trade-offs and hard situations." },
  { value: "expert", label: "Expert", note: "What only long practice answers well." },
];

export const SKIP_RULES: {
  value: NonNullable<PlanBody["skipped"]>;
  label: string;
  note: string;
}[] = [
  {
    value: "not_scored",
    label: "They stay outside the score",
    note: "The report says how many were skipped.",
  },
  { value: "zero", label: "They count as zero", note: "As strict as a real panel." },
];

export const HINT_RULES: {
  value: NonNullable<PlanBody["hints"]>;
  label: string;
  note: string;
}[] = [
  {
    value: "allowed",
    label: "Hints when you ask",
    note: "Layer by layer, never the answer. The report names them.",
  },
  { value: "off", label: "No hints", note: "As in an examination." },
];

/** Minutes of one answer that can be chosen as a limit. */
export const LIMITS = [2, 3, 5, 8];

export const limitInWords = (minutes: number | null | undefined) =>
  minutes == null ? "Are heard to their end" : `Are asked to end after ${minutes} minutes`;

export const difficultyLabel = (difficulty: string) =>
  DIFFICULTIES.find((it) => it.value === difficulty)?.label ?? difficulty;

export const skipRuleInWords = (skipped: NonNullable<PlanBody["skipped"]>) =>
  skipped === "zero"
    ? "Skipped questions count as zero"
    : "Skipped questions stay out of the score";
