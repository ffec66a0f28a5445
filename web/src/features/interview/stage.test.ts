import { expect, test } from "vitest";
import type { Interview, Turn } from "./queries";
import { roundsDone, wordsOnStage } from "./stage";

const turn = (kind: Turn["kind"], text: string): Turn => ({
  seq: 0,
  at: "",
  kind,
  text,
  speaker: kind === "answer" || kind === "candidate_question" ? "candidate" : "interviewer",
});
const at = (round: number, question: number) => ({ at: { round, question }, number: 1, of: 3 });
const interview = (transcript: Turn[], open?: ReturnType<typeof at>): Interview =>
  ({
    transcript,
    open_question: open ? { ...open, text: "Q2", follow_up: null } : null,
    rounds: [
      { kind: "introduction", label: "Introduction", questions: 1 },
      { kind: "behavioural", label: "Behavioural", questions: 2 },
    ],
    phase: { kind: open ? "in_round" : "candidate_questions" },
  }) as Interview;

test("the open question stands large, what led to it before it", () => {
  const words = wordsOnStage(
    interview(
      [
        turn("question", "Q1"),
        turn("answer", "A1"),
        turn("talk", "Thanks."),
        turn("question", "Q2"),
      ],
      at(1, 0),
    ),
  );

  expect(words).toEqual({ before: ["Thanks."], main: "Q2", after: [] });
});

test("once the candidate has agreed, the greeting makes room for the first question", () => {
  const greeting = { ...turn("talk", "Hello."), at: "2026-03-02T09:00:00Z" };
  const begin = { ...turn("talk", "Let us begin."), at: "2026-03-02T09:00:30.5Z" };
  const question = { ...turn("question", "Q1"), at: "2026-03-02T09:00:30.5Z" };
  const held = interview([greeting, begin, question], at(0, 0));

  const words = wordsOnStage({ ...held, consent_at: "2026-03-02T09:00:30.5Z" });

  expect(words).toEqual({ before: ["Let us begin."], main: "Q1", after: [] });
});

test("asked again in other words, the newer words stand large", () => {
  const words = wordsOnStage(
    interview(
      [
        turn("answer", "A1"),
        turn("talk", "Thanks."),
        turn("question", "Q2"),
        turn("talk", "Gladly."),
        turn("question", "Q2 in other words"),
        turn("talk", "Take your time."),
      ],
      at(1, 0),
    ),
  );

  expect(words).toEqual({
    before: ["Gladly."],
    main: "Q2 in other words",
    after: ["Take your time."],
  });
});

test("without an open question the last words stand large", () => {
  const words = wordsOnStage(
    interview([turn("candidate_question", "Pay?"), turn("talk", "That I cannot know.")]),
  );

  expect(words).toEqual({ before: [], main: "That I cannot know.", after: [] });
});

test("rounds fill up question by question", () => {
  expect(roundsDone(interview([], at(0, 0)))).toEqual([0, 0]);
  expect(roundsDone(interview([], at(1, 1)))).toEqual([1, 0.5]);
  expect(roundsDone(interview([]))).toEqual([1, 1]);
});
