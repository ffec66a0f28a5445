import { expect, test } from "vitest";
import type { Interview, Turn } from "./queries";
import { misheard, roundsDone, wordsOnStage } from "./stage";

const CANDIDATES: Turn["kind"][] = ["answer", "candidate_question", "aside"];
const turn = (kind: Turn["kind"], text: string): Turn => ({
  seq: 0,
  at: "",
  kind,
  text,
  speaker: CANDIDATES.includes(kind) ? "candidate" : "interviewer",
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

test("after words in between, the question stands as it was asked last, and a hint beside it", () => {
  const words = wordsOnStage(
    interview(
      [
        turn("question", "Q2"),
        turn("aside", "Another way?"),
        turn("question", "Q2 in other words"),
        turn("aside", "A hint?"),
        turn("talk", "Here is one."),
        turn("hint", "Think of a ward."),
      ],
      at(1, 0),
    ),
  );

  expect(words).toEqual({
    before: [],
    main: "Q2 in other words",
    after: ["Here is one.", "Think of a ward."],
  });
});

test("words that were understood as no answer can be made one while their question is open", () => {
  const aside = turn("aside", "I would ask to pause.");
  const open = interview([turn("question", "Q2"), aside, turn("talk", "Gladly.")], at(1, 0));

  expect(misheard(open)).toBe(aside);
  expect(misheard({ ...open, phase: { kind: "closing" } })).toBeUndefined();
  expect(misheard(interview([aside, turn("question", "Q2")], at(1, 0)))).toBeUndefined();
  expect(
    misheard(interview([turn("question", "Q2"), aside, turn("answer", "A2")], at(1, 0))),
  ).toBeUndefined();
});
