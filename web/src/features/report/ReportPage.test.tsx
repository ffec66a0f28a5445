import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Navigate } from "react-router";
import { expect, test } from "vitest";
import { serve, show } from "../../test/show";
import { ReportPage } from "./ReportPage";

const interview = (report: string, phase = "completed") => ({
  id: "i1",
  plan_id: "p1",
  role: { code: "nurse", title: "Nurse" },
  difficulty: "medium",
  persona: { code: "friendly", name: "Mara" },
  phase: { kind: phase },
  answered: 1,
  report,
  created_at: "2026-11-24T09:00:00Z",
});

const answer = "Für Jürgen war es neu. I asked him first.";
const judged = {
  status: "scored",
  overall: 62.4,
  margin: 20,
  dimensions: [{ name: "coverage", score: 50, weight: 0.4 }],
  points: [
    {
      key_point: "Asks before helping",
      weight: 3,
      verdict: "covered",
      evidence: { shows: "key_point", start: 25, end: 43, quote: "I asked him first." },
    },
    { key_point: "A result", weight: 2, verdict: "missing", evidence: null },
  ],
  evidence: [],
  remarks: [],
  engine: "embedded",
  engine_version: "1",
  degraded: "no sentence model",
};
const question = (number: number, more: object) => ({
  at: { round: 0, question: number - 1 },
  number,
  text: `Question text ${number}`,
  competency: "collaboration",
  competency_label: "Collaboration",
  level: 2,
  standing: "answered",
  answer: "",
  answers: [],
  noted: [],
  hints: [],
  evaluation: null,
  counted: null,
  advice: [],
  key_points: [],
  model_answer: "",
  ...more,
});
const report = {
  id: "r1",
  interview_id: "i1",
  version: 1,
  created_at: "2026-11-24T09:20:00Z",
  role: { code: "nurse", title: "Nurse" },
  candidate: "Ada",
  active_seconds: 600,
  headline: "One of three questions was scored.",
  overall: { score: 62.4, margin: 20, of: 1 },
  coverage: { planned: 3, answered: 2, scored: 1, skipped: 1, unanswered: 0 },
  rounds: [
    {
      kind: "behavioural",
      label: "Behavioural",
      mean: { score: 62.4, margin: 20, of: 1 },
      questions: [
        question(1, {
          answer,
          answers: [{ asked: "Question text 1", answer }],
          evaluation: judged,
          counted: 62.4,
          model_answer: "A very good one.",
        }),
        question(2, {
          answer: "Yes.",
          answers: [{ asked: "Question text 2", answer: "Yes." }],
          evaluation: {
            ...judged,
            status: "not_scored",
            overall: null,
            reason_text: "The answer has too few words to judge.",
            points: [],
            dimensions: [],
          },
        }),
        question(3, { standing: "skipped" }),
      ],
    },
  ],
  competencies: [],
  strengths: [],
  gaps: [],
  engines: ["embedded 1 (degraded: no sentence model)"],
};

const open = (at = "/interviews/i1/report") =>
  show(<Navigate to={at} />, "/", [
    { path: "/interviews/:interviewId/report", element: <ReportPage /> },
  ]);
const ready = {
  "GET /api/interviews/i1": { body: interview("ready") },
  "GET /api/interviews/i1/report": { body: report },
};

test("while the report is written the page says so, and turns to it by itself", async () => {
  serve({
    ...ready,
    "GET /api/interviews/i1": [{ body: interview("writing") }, { body: interview("ready") }],
  });
  open();

  expect(await screen.findByText("Your report is being written")).toBeTruthy();

  expect(
    await screen.findByText("One of three questions was scored.", {}, { timeout: 4_000 }),
  ).toBeTruthy();
});

test("the sum names every question, and what was left out and why", async () => {
  serve(ready);
  open();

  const sum = within(await screen.findByRole("list", { name: "How the overall is made" }));

  expect(sum.getAllByRole("listitem").map((it) => it.textContent)).toEqual([
    "Question 1, Collaboration62.4",
    "Question 2, Collaborationnot scored: left out",
    "Question 3, Collaborationskipped: left out",
    "Mean of the 1 question that counts62.4 ± 20",
  ]);
});

test("pressing a key point lights the words it rests on, umlauts before them or not", async () => {
  serve(ready);
  open("/interviews/i1/report#question-1");

  const point = await screen.findByRole("button", { name: /Covered.*Asks before helping/ });
  await userEvent.click(point);

  const mark = screen.getByText("I asked him first.", { selector: "mark" });
  await waitFor(() => expect(mark.hasAttribute("data-lit")).toBe(true));
  expect(point.getAttribute("aria-pressed")).toBe("true");
});

test("an answer that was not scored says why, and shows no number", async () => {
  serve(ready);
  open("/interviews/i1/report#question-2");

  expect(await screen.findByText(/The answer has too few words to judge/)).toBeTruthy();
  const head = screen.getByRole("button", { name: /Question text 2/ });
  expect(head.textContent).toBe("2Question text 2Not scored");
});

test("without consent there is no report, and the page says that nothing was kept", async () => {
  serve({ "GET /api/interviews/i1": { body: interview("none", "declined") } });
  open();

  const link = await screen.findByRole("link", { name: "Back to the plan" });

  expect(link.getAttribute("href")).toBe("/plans/p1");
});

test("an interview under way has no report yet, and the page leads back to it", async () => {
  serve({ "GET /api/interviews/i1": { body: interview("none", "in_round") } });
  open();

  const link = await screen.findByRole("link", { name: "Go on with it" });

  expect(link.getAttribute("href")).toBe("/interviews/i1");
});
