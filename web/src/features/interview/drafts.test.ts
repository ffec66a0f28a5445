import { beforeEach, expect, test } from "vitest";
import { draftOf, forgetDrafts, keepDraft, readDraft, strayDrafts } from "./drafts";

const first = draftOf("i1", { at: { round: 0, question: 0 }, follow_up: null });
const followUp = draftOf("i1", { at: { round: 0, question: 0 }, follow_up: 0 });
const elsewhere = draftOf("i2", { at: { round: 0, question: 0 }, follow_up: null });

beforeEach(() => window.sessionStorage.clear());

test("a question and its follow-up keep drafts of their own", () => {
  keepDraft(first, "to the question");
  keepDraft(followUp, "to the follow-up");

  expect([readDraft(first), readDraft(followUp)]).toEqual(["to the question", "to the follow-up"]);
});

test("an empty draft leaves nothing behind", () => {
  keepDraft(first, "words");

  keepDraft(first, "");

  expect(window.sessionStorage.length).toBe(0);
});

test("words for another question of the same interview are stray", () => {
  keepDraft(first, "never sent");
  keepDraft(followUp, "being written");
  keepDraft(elsewhere, "of another interview");

  expect(strayDrafts("i1", followUp)).toEqual([{ place: first, text: "never sent" }]);
});

test("forgetting an interview keeps the drafts of the others", () => {
  keepDraft(first, "a");
  keepDraft(followUp, "b");
  keepDraft(elsewhere, "c");

  forgetDrafts("i1");

  expect([readDraft(first), readDraft(followUp), readDraft(elsewhere)]).toEqual(["", "", "c"]);
});
