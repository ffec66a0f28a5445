import { expect, test } from "vitest";
import type { AnalysisItem, Requirement } from "./queries";
import { asked, firstWishes, missing } from "./wishes";
import { byNeed, changeInWords, tally } from "./words";

const occupations = [{ code: "nurse", title: "Nurse", group: "health", summary: "Cares." }];
const resumes = ["new", "old"].map((id) => ({ id })) as Parameters<typeof firstWishes>[1];

test("the form begins with what the link names, else with the newest résumé", () => {
  const named = new URLSearchParams("resume=old&role=nurse");

  expect(firstWishes(occupations, resumes, named)).toMatchObject({
    resumeId: "old",
    role: "Nurse",
  });
  expect(firstWishes(occupations, resumes, new URLSearchParams())).toMatchObject({
    resumeId: "new",
    role: "",
  });
});

test("a title of the list is sent as its code, other words as they are, blanks as nothing", () => {
  const body = (role: string, job: string) => asked({ resumeId: "r", role, job }, occupations).body;

  expect(body(" nurse ", "")).toEqual({ role: "nurse", job_description: null });
  expect(body("Ward sister", " ")).toEqual({ role: "Ward sister", job_description: null });
  expect(body("", "We seek…")).toEqual({ role: null, job_description: "We seek…" });
});

test("a role or an advertisement is needed", () => {
  expect(missing({ resumeId: "r", role: " ", job: "" })).toHaveProperty("role");
  expect(missing({ resumeId: "r", role: "", job: "x" })).toEqual({});
});

const match = (version: number, overall: number, job = false): AnalysisItem => ({
  id: `${version}`,
  resume_id: "r",
  resume_version: version,
  role_title: "Nurse",
  has_job_description: job,
  overall,
  created_at: "2026-11-24T09:00:00Z",
});

test("a match says what a new version brought, against the same role only", () => {
  expect(changeInWords(match(2, 60), [match(1, 52)])).toBe("8 more than with version 1");
  expect(changeInWords(match(2, 50), [match(1, 52)])).toBe("2 fewer than with version 1");
  expect(changeInWords(match(2, 60, true), [match(1, 52, true)])).toBeNull();
  expect(changeInWords(match(1, 60), [match(1, 60)])).toBeNull();
});

const requirement = (found: Requirement["found"]) => ({ found, skill: found }) as Requirement;

test("what is missing stands first, and the tally names every kind that is there", () => {
  const all = [requirement("exact"), requirement("missing"), requirement("exact")];

  expect(byNeed(all).map(({ found }) => found)).toEqual(["missing", "exact", "exact"]);
  expect(tally(all)).toBe("2 there, 1 missing");
});
