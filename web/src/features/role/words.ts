/** Scores of roles in words; a number alone says too little about a fit. */
import type { Role } from "./queries";

/** From these scores on; ours, to be read together with the reasons. */
const CLEARLY = 60;
const PARTLY = 35;

export function fitInWords(score: number): string {
  if (score >= CLEARLY) return "Your résumé speaks clearly for it";
  if (score >= PARTLY) return "Your résumé speaks for it in part";
  return "Your résumé says a little about it";
}

const SURE = 0.7;
const FAIRLY = 0.4;

export function confidenceInWords(confidence: number): string {
  if (confidence >= SURE) return "quite sure";
  if (confidence >= FAIRLY) return "fairly sure";
  return "not sure";
}

export function nextStepInWords({ next_step }: Role): string | null {
  if (!next_step) return null;
  const { title, skills } = next_step;
  if (skills.length === 0) return `${title}. Your résumé already shows the skills it asks for.`;
  return `${title}. It asks for more: ${skills.join(", ")}.`;
}
