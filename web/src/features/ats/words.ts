/** Matches in words. */
import { points } from "../../ui/format";
import type { AnalysisItem, Match, Requirement } from "./queries";

/** What a résumé was held against. */
export function against({ role_title, has_job_description }: AnalysisItem): string {
  if (!role_title) return "A job description";
  return has_job_description ? `${role_title}, with a job description` : role_title;
}

/** The difference to the last match with the same kind of thing; what else differs is not known. */
export function changeInWords(it: AnalysisItem, older: AnalysisItem[]): string | null {
  // Two advertisements may ask for different things: their scores say nothing about each other.
  if (it.has_job_description) return null;
  const last = older.find((one) => !one.has_job_description && one.role_title === it.role_title);
  if (last === undefined || last.resume_version === it.resume_version) return null;
  const change = Math.round(it.overall) - Math.round(last.overall);
  if (change === 0) return `As with version ${last.resume_version}`;
  const way = change > 0 ? "more" : "fewer";
  return `${points(Math.abs(change))} ${way} than with version ${last.resume_version}`;
}

const GOOD = 75;
const FAIR = 50;

export function overallInWords(score: number): string {
  if (score >= GOOD) return "Your résumé answers most of what is asked for.";
  if (score >= FAIR) return "Your résumé answers a good part of what is asked for.";
  return "Much of what is asked for is not in your résumé yet.";
}

export const FOUND: Record<Match, { label: string; what: string }> = {
  exact: { label: "There", what: "The same words stand in your résumé." },
  alias: { label: "By another name", what: "You use another word for the same thing." },
  implied: { label: "Implied", what: "Something you name includes it." },
  adjacent: { label: "Related", what: "You name something near, not the thing itself." },
  missing: { label: "Missing", what: "Nothing in your résumé answers it." },
};

const ORDER: Match[] = ["missing", "adjacent", "implied", "alias", "exact"];

/** What needs attention stands first; otherwise as they were asked for. */
export function byNeed(requirements: readonly Requirement[]): Requirement[] {
  return [...requirements].sort(
    (one, other) => ORDER.indexOf(one.found) - ORDER.indexOf(other.found),
  );
}

/** "3 there, 1 by another name, 2 missing". */
export function tally(requirements: readonly Requirement[]): string {
  const count = (match: Match) => requirements.filter(({ found }) => found === match).length;
  return [...ORDER]
    .reverse()
    .map((match) => ({ n: count(match), label: FOUND[match].label.toLowerCase() }))
    .filter(({ n }) => n > 0)
    .map(({ n, label }) => `${n} ${label}`)
    .join(", ");
}
