import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { serve, show } from "../../test/show";
import { HomePage } from "./HomePage";
import { nextStep } from "./nextStep";

const me = { body: { id: "1", name: "Ada", email: "", standing: "member", created_at: "" } };
const fresh = {
  account_name: "Ada",
  next: { kind: "upload_resume" },
  readiness: null,
  recent: [],
};
const item = {
  id: "9",
  plan_id: "8",
  role: { code: null, title: "Nurse" },
  difficulty: "easy",
  phase: "completed",
  question_count: 8,
  answered: 7,
  skipped: 1,
  overall: null,
  report: "ready",
  created_at: "2026-11-02T10:00:00Z",
  started_at: null,
  ended_at: null,
};
const home = (body: object) =>
  serve({
    "GET /api/me": me,
    "GET /api/home": { body: { ...fresh, ...body } },
    "GET /api/users/analytics": { body: { trend: "improving" } },
  });

test("somebody new is told the first step and the whole way, and sees no number", async () => {
  home({});
  show(<HomePage />);

  const link = await screen.findByRole("link", { name: "Add a résumé" });

  expect(link.getAttribute("href")).toBe("/resumes");
  expect(screen.getByRole("heading", { name: "How it goes" })).toBeTruthy();
  expect(screen.getByText(/No number yet/)).toBeTruthy();
  expect(screen.queryByRole("img")).toBeNull();
});

test("readiness stands with what it rests on", async () => {
  home({ readiness: { score: 61.6, margin: 5.2, of: 7, interview_id: "9" }, recent: [item] });
  show(<HomePage />);

  expect(await screen.findByRole("img", { name: "Readiness: 62 of 100" })).toBeTruthy();
  expect(screen.getByText("From 7 questions, give or take 5 points.")).toBeTruthy();
  expect(await screen.findByText("Your scores are going up.")).toBeTruthy();
  expect(screen.getByRole("link", { name: "See what it rests on" }).getAttribute("href")).toBe(
    "/interviews/9/report",
  );
});

test("an interview without a score is listed as not scored", async () => {
  home({ recent: [item] });
  show(<HomePage />);

  const row = await screen.findByRole("listitem");

  expect(row.textContent).toContain("7 of 8 answered");
  expect(row.textContent).toContain("not scored");
});

test("a report that is being written is said to be, and not called ready", async () => {
  const writing = { ...item, report: "writing" };
  home({ next: { kind: "read_report", interview_id: "9" }, recent: [writing] });
  show(<HomePage />);

  expect(await screen.findByRole("heading", { name: "Your report is being written" })).toBeTruthy();
});

test("a failure says what happened and can be tried again", async () => {
  const broken = { status: 500, body: { code: "internal", message: "Broken here.", fields: [] } };
  serve({ "GET /api/me": me, "GET /api/home": [broken, { body: fresh }] });
  show(<HomePage />);
  await screen.findByText("Broken here.");

  await userEvent.click(screen.getByRole("button", { name: "Try again" }));

  expect(await screen.findByRole("link", { name: "Add a résumé" })).toBeTruthy();
});

test("every next step leads somewhere of its own", () => {
  expect(nextStep({ kind: "wait_for_parsing", resume_id: "7" }).to).toBe("/resumes/7");
  expect(nextStep({ kind: "choose_role", resume_id: "7" }).to).toBe("/resumes/7/roles");
  expect(nextStep({ kind: "prepare", plan_id: "7" }).to).toBe("/plans/7");
  expect(nextStep({ kind: "continue_interview", interview_id: "7" }).to).toBe("/interviews/7");
  expect(nextStep({ kind: "read_report", interview_id: "7" }).to).toBe("/interviews/7/report");
  expect(nextStep({ kind: "practise_again" }).to).toBe("/prepare");
});
