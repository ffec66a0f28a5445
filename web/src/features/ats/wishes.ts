/** What to hold a résumé against, from the link to the request. */

import type { Occupation } from "../../api/catalog";
import type { ScoredResume } from "../../api/resumes";
import type { Asked } from "./queries";

export interface Wishes {
  resumeId: string | null;
  /** A title of the list, or in one's own words. */
  role: string;
  job: string;
}

/** What stands in the form at first: what the link names, else the newest résumé. */
export function firstWishes(
  occupations: Occupation[],
  readable: ScoredResume[],
  named: URLSearchParams,
): Wishes {
  const resume = readable.find(({ id }) => id === named.get("resume")) ?? readable[0];
  const role = named.get("role") ?? "";
  return {
    resumeId: resume?.id ?? null,
    role: occupations.find(({ code }) => code === role)?.title ?? role,
    job: "",
  };
}

export function missing({ resumeId, role, job }: Wishes): Partial<Record<keyof Wishes, string>> {
  const nothing = role.trim() === "" && job.trim() === "";
  return {
    ...(resumeId === null && { resumeId: "Choose a résumé." }),
    ...(nothing && { role: "Name a role, paste a job description, or both." }),
  };
}

export function occupationOf(occupations: Occupation[], role: string): Occupation | undefined {
  const said = role.trim().toLowerCase();
  return occupations.find(({ title }) => title.toLowerCase() === said);
}

export function asked({ resumeId, role, job }: Wishes, occupations: Occupation[]): Asked {
  const named = occupationOf(occupations, role)?.code ?? role.trim();
  return {
    resumeId: resumeId ?? "",
    body: { role: named || null, job_description: job.trim() === "" ? null : job },
  };
}

/** The server's names of fields, as the form calls them. */
export function fieldErrors(said: Readonly<Record<string, string>>): Record<string, string> {
  const names: Record<string, keyof Wishes> = { role: "role", job_description: "job" };
  return Object.fromEntries(
    Object.entries(said).map(([field, message]) => [names[field] ?? field, message]),
  );
}
