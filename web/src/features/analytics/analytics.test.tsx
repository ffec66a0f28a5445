import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { serve, show } from "../../test/show";
import { HistoryPage } from "./HistoryPage";
import { ProgressPage } from "./ProgressPage";

const nothing = {
  total_interviews: 0,
  completed_interviews: 0,
  average_score: null,
  best_score: null,
  trend: null,
  completion_rate: null,
  last_interview_at: null,
  questions_answered: 0,
  scores: [],
  competencies: [],
};
const progress = (body: object) =>
  serve({ "GET /api/users/analytics": { body: { ...nothing, ...body } } });

test("without interviews there is no number at all, but a way to the first one", async () => {
  progress({});
  show(<ProgressPage />);

  await screen.findByRole("link", { name: "Prepare an interview" });

  expect(screen.queryByText(/\d/)).toBeNull();
});

test("an interview without scores leaves scores and trend open", async () => {
  progress({ total_interviews: 1, completion_rate: 0 });
  show(<ProgressPage />);

  expect(await screen.findAllByText("Not scored yet")).toHaveLength(2);
  expect(screen.getByText("Too early to say")).toBeTruthy();
  expect(screen.getByText("0%")).toBeTruthy();
  expect(screen.getByText(/No interview has a score yet/)).toBeTruthy();
});

test("scores are there as a table, competencies lowest first", async () => {
  const scores = [{ interview_id: "a", at: "2026-11-02T10:00:00Z", score: 61.4 }];
  const competencies = [
    { competency: "b", label: "Ownership", score: 80, of: 3 },
    { competency: "a", label: "Depth", score: 40, of: 1 },
  ];
  progress({ total_interviews: 1, average_score: 61.4, trend: "steady", scores, competencies });
  show(<ProgressPage />);

  const table = await screen.findByRole("table");

  expect(within(table).getByText("61")).toBeTruthy();
  expect(screen.getByText("Steady")).toBeTruthy();
  const bars = screen.getAllByRole("progressbar").map((it) => it.getAttribute("aria-label"));
  expect(bars).toEqual(["Depth", "Ownership"]);
  expect(screen.getByText("1 question")).toBeTruthy();
});

const interview = (interview_id: string, role_title: string) => ({
  interview_id,
  role_title,
  difficulty: "hard",
  phase: "completed",
  score: 55,
  answered: 6,
  skipped: 0,
  planned: 8,
  report: "ready",
  created_at: "2026-11-02T10:00:00Z",
  started_at: null,
  ended_at: null,
});

test("older interviews come page by page", async () => {
  const asked = serve({
    "GET /api/users/history": [
      { body: { items: [interview("a", "Nurse")], next: "a" } },
      { body: { items: [interview("b", "Teacher")], next: null } },
    ],
  });
  show(<HistoryPage />);
  await screen.findByRole("link", { name: "Nurse" });

  await userEvent.click(screen.getByRole("button", { name: "Show older ones" }));

  expect(await screen.findByRole("link", { name: "Teacher" })).toBeTruthy();
  expect(screen.getByRole("link", { name: "Nurse" })).toBeTruthy();
  expect(new URL(asked.at(-1)?.url ?? "").searchParams.get("after")).toBe("a");
  expect(screen.queryByRole("button", { name: "Show older ones" })).toBeNull();
});

test("an empty history teaches what will stand there", async () => {
  serve({ "GET /api/users/history": { body: { items: [], next: null } } });
  show(<HistoryPage />);

  expect(await screen.findByRole("heading", { name: "No interviews yet" })).toBeTruthy();
});

test("a deleted interview can be taken back, and is then not deleted", async () => {
  const page = { body: { items: [interview("a", "Nurse")], next: null } };
  const asked = serve({ "GET /api/users/history": page });
  show(<HistoryPage />);
  await screen.findByRole("link", { name: "Nurse" });

  await userEvent.click(screen.getByRole("button", { name: /More for Nurse/ }));
  await userEvent.click(await screen.findByRole("menuitem", { name: /Delete/ }));
  expect(screen.queryByRole("link", { name: "Nurse" })).toBeNull();
  await userEvent.click(await screen.findByRole("button", { name: "Undo" }));

  expect(await screen.findByRole("link", { name: "Nurse" })).toBeTruthy();
  expect(asked.some((it) => it.method === "DELETE")).toBe(false);
});

test("a deletion that fails brings the interview back and says why", async () => {
  const page = { body: { items: [interview("a", "Nurse")], next: null } };
  const failed = { status: 503, body: { code: "busy", message: "Busy just now.", fields: [] } };
  serve({ "GET /api/users/history": page, "DELETE /api/interviews/a": failed });
  show(<HistoryPage />);

  await userEvent.click(await screen.findByRole("button", { name: /More for Nurse/ }));
  await userEvent.click(await screen.findByRole("menuitem", { name: /Delete/ }));
  act(() => void window.dispatchEvent(new Event("pagehide")));

  expect(await screen.findByText("Busy just now.")).toBeTruthy();
  expect(screen.getByRole("link", { name: "Nurse" })).toBeTruthy();
});
