/** What a person wants of an interview, from the first suggestion to the request. */

import type { Catalog } from "../../api/catalog";
import { isReadable, type ScoredResume as Resume } from "../../api/resumes";
import type { PlanBody, RoundKind } from "./queries";

export interface Wishes {
  resumeId: string | null;
  /** A title as it stands in the field; of the catalog or in one's own words. */
  role: string;
  jobDescription: string;
  style: string;
  /** Whether questions are counted per round or fill a time. */
  length: "counts" | "minutes";
  counts: Partial<Record<RoundKind, number>>;
  minutes: number;
  /** Codes of competencies and names of skills to look at most. */
  focus: string[];
  persona: string;
  difficulty: PlanBody["difficulty"];
  skipped: NonNullable<PlanBody["skipped"]>;
  hints: NonNullable<PlanBody["hints"]>;
  /** Null: never asked to come to an end. */
  answerMinutes: number | null;
}

/** The most questions of one kind that the server takes. */
export const MOST_OF_A_KIND = 20;

/** What stands in the form at first: what the link names, else the usual. */
export function firstWishes(catalog: Catalog, resumes: Resume[], named: URLSearchParams): Wishes {
  const style = catalog.company_styles[0]?.code ?? "";
  return {
    resumeId: chosenResume(resumes, named.get("resume")),
    role: titleOf(catalog, named.get("role") ?? ""),
    jobDescription: "",
    style,
    length: "counts",
    counts: usualCounts(catalog, style),
    minutes: 45,
    focus: [],
    persona: catalog.personas[0]?.code ?? "",
    difficulty: "medium",
    skipped: "not_scored",
    hints: "allowed",
    answerMinutes: null,
  };
}

function chosenResume(resumes: Resume[], named: string | null): string | null {
  const readable = resumes.filter(isReadable);
  return (readable.find((it) => it.id === named) ?? readable[0])?.id ?? null;
}

export function usualCounts(catalog: Catalog, style: string): Wishes["counts"] {
  const rounds = catalog.company_styles.find((it) => it.code === style)?.rounds ?? [];
  return Object.fromEntries(rounds.map((it) => [it.kind, it.count]));
}

/** Links name a role by its code or in words. */
function titleOf(catalog: Catalog, role: string): string {
  return catalog.occupations.find((it) => it.code === role)?.title ?? role;
}

/** The occupation of the catalog that the words name, if they name one. */
export function occupationOf(catalog: Catalog, role: string) {
  const said = role.trim().toLowerCase();
  return catalog.occupations.find((it) => it.title.toLowerCase() === said);
}

export function total(counts: Wishes["counts"]): number {
  return Object.values(counts).reduce((sum, it) => sum + it, 0);
}

/** What is missing before a plan can be asked for, by field. */
export function missing(wishes: Wishes): Partial<Record<keyof Wishes, string>> {
  return {
    ...(wishes.resumeId === null && { resumeId: "Choose a résumé." }),
    ...(wishes.role.trim() === "" && { role: "Name the role you rehearse for." }),
    ...(wishes.length === "counts" &&
      total(wishes.counts) === 0 && { counts: "An interview needs at least one question." }),
  };
}

export function bodyOf(wishes: Wishes, catalog: Catalog): PlanBody {
  const rounds = catalog.rounds.map(({ kind }) => ({ kind, count: wishes.counts[kind] ?? 0 }));
  return {
    resume_id: wishes.resumeId ?? "",
    role: occupationOf(catalog, wishes.role)?.code ?? wishes.role.trim(),
    job_description: wishes.jobDescription.trim() === "" ? null : wishes.jobDescription,
    ...(wishes.length === "minutes"
      ? { minutes: wishes.minutes }
      : { rounds: rounds.filter((it) => it.count > 0) }),
    focus: wishes.focus,
    difficulty: wishes.difficulty,
    persona: wishes.persona,
    company_style: wishes.style,
    skipped: wishes.skipped,
    hints: wishes.hints,
    answer_minutes: wishes.answerMinutes,
  };
}

/** The server's names of fields, as the form calls them. */
export function fieldErrors(fields: Readonly<Record<string, string>>) {
  const names: Record<string, keyof Wishes> = {
    role: "role",
    resume_id: "resumeId",
    job_description: "jobDescription",
    rounds: "counts",
    minutes: "minutes",
    focus: "focus",
    answer_minutes: "answerMinutes",
  };
  return Object.fromEntries(
    Object.entries(fields).map(([field, message]) => [names[field] ?? field, message]),
  );
}
