/** Every address of the app. Links are made here and nowhere else. */
import { generatePath } from "react-router";

export const patterns = {
  home: "/",
  signIn: "/sign-in",
  signUp: "/sign-up",
  resumes: "/resumes",
  resume: "/resumes/:resumeId",
  resumeRoles: "/resumes/:resumeId/roles",
  roles: "/roles",
  ats: "/ats",
  analysis: "/ats/:analysisId",
  prepare: "/prepare",
  plan: "/plans/:planId",
  interview: "/interviews/:interviewId",
  report: "/interviews/:interviewId/report",
  progress: "/progress",
  history: "/history",
  settings: "/settings",
} as const;

type Query = Record<string, string | undefined>;

function withQuery(path: string, query: Query): string {
  const set = Object.entries(query).filter((it): it is [string, string] => it[1] !== undefined);
  return set.length === 0 ? path : `${path}?${new URLSearchParams(set)}`;
}

/** What an analysis or a plan can be begun with. */
export type Start = { resume?: string | undefined; role?: string | undefined };

export const paths = {
  home: () => patterns.home,
  signIn: (back?: string) => withQuery(patterns.signIn, { back }),
  signUp: (back?: string) => withQuery(patterns.signUp, { back }),
  resumes: () => patterns.resumes,
  resume: (resumeId: string) => generatePath(patterns.resume, { resumeId }),
  resumeRoles: (resumeId: string) => generatePath(patterns.resumeRoles, { resumeId }),
  roles: () => patterns.roles,
  ats: (start: Start = {}) => withQuery(patterns.ats, start),
  analysis: (analysisId: string) => generatePath(patterns.analysis, { analysisId }),
  prepare: (start: Start = {}) => withQuery(patterns.prepare, start),
  plan: (planId: string) => generatePath(patterns.plan, { planId }),
  interview: (interviewId: string) => generatePath(patterns.interview, { interviewId }),
  report: (interviewId: string) => generatePath(patterns.report, { interviewId }),
  progress: () => patterns.progress,
  history: () => patterns.history,
  settings: () => patterns.settings,
};

/** Where to go after signing in: only ever a page of this app. */
export function backTo(search: URLSearchParams): string {
  const back = search.get("back") ?? "";
  const inside = back.startsWith("/") && !back.startsWith("//") && !back.includes("\\");
  return inside ? back : paths.home();
}
