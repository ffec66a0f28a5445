/** What became of a question, and what people read of it. */
import type { Point, Question } from "./queries";

/** In a word or two, for a question without a score. */
export function withoutScore(question: Question): string | null {
  switch (question.standing) {
    case "answered":
      return question.evaluation?.status === "scored" ? null : "Not scored";
    case "skipped":
      return question.counted == null ? "Skipped" : "Skipped, counts as zero";
    case "unanswered":
      return "Not reached";
  }
}

export const VERDICTS: Record<Point["verdict"], string> = {
  covered: "Covered",
  partial: "Partly",
  contradicted: "Contradicted",
  missing: "Missing",
};

const WEIGHTS = ["", "matters", "matters much", "matters most"];

/** A key point's weight, 1 to 3. */
export const weightInWords = (weight: number) => WEIGHTS[weight] ?? `weight ${weight}`;

const EXACT = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });

/** As it is stored, where a sum is to be followed. */
export const exact = (score: number) => EXACT.format(score);
