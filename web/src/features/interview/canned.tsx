/** Canned interviews, and the page that shows them, for the tests. */
import { Navigate } from "react-router";
import { vi } from "vitest";
import { serve, show } from "../../test/show";
import { InterviewPage } from "./InterviewPage";

/** No line is to be had: everything goes over plain HTTP. */
class DeadSocket {
  onclose = () => {};
  constructor() {
    queueMicrotask(() => this.onclose());
  }
  close() {}
}

export const interview = (phase: object, more: object = {}) => ({
  id: "i1",
  plan_id: "p1",
  role: { code: "nurse", title: "Nurse" },
  persona: { code: "friendly", name: "Mara" },
  phase,
  last_seq: 4,
  minutes: 9,
  rounds: [{ kind: "behavioural", label: "Behavioural", questions: 2 }],
  question_count: 2,
  answered: 0,
  skipped: 0,
  hints: "allowed",
  answer_minutes: null,
  open_question: null,
  transcript: [],
  notes: [],
  sure_asked: null,
  consent_at: "2026-11-24T09:00:00Z",
  started_at: "2026-11-24T09:00:00Z",
  report: "none",
  ...more,
});
export const asking = (number: number, text: string) =>
  interview(
    { kind: "in_round", at: { round: 0, question: number - 1 }, follow_up: null },
    {
      open_question: {
        text,
        at: { round: 0, question: number - 1 },
        follow_up: null,
        number,
        of: 2,
        open_millis: 0,
        hints_left: 2,
        draft: null,
      },
      transcript: [{ seq: number, at: "", speaker: "interviewer", kind: "question", text }],
    },
  );

export const at = "/interviews/i1";
export const open = () =>
  show(<Navigate to={at} />, "/", [
    { path: "/interviews/:interviewId", element: <InterviewPage /> },
  ]);
export const page = (server: Parameters<typeof serve>[0]) => {
  const asked = serve(server);
  open();
  return asked;
};

/** Nothing typed before, and no line. */
export function fresh(): void {
  window.sessionStorage.clear();
  vi.stubGlobal("WebSocket", DeadSocket);
}
