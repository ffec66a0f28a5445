/** Answers that are not sent yet, kept in this tab so that a reload loses nothing. */
import type { OpenQuestion } from "./queries";

const PREFIX = "greenroom-draft";

/** The place of a draft: one for each question and each follow-up. */
export function draftOf(interviewId: string, question: Pick<OpenQuestion, "at" | "follow_up">) {
  const { at, follow_up } = question;
  return `${PREFIX}:${interviewId}:${at.round}.${at.question}.${follow_up ?? "question"}`;
}

/** The place of a candidate's own question. */
export const ownQuestionOf = (interviewId: string) => `${PREFIX}:${interviewId}:own-question`;

export const readDraft = (place: string) => window.sessionStorage.getItem(place) ?? "";

export function keepDraft(place: string, text: string): void {
  try {
    if (text === "") window.sessionStorage.removeItem(place);
    else window.sessionStorage.setItem(place, text);
  } catch {
    // Storage is full: the text still stands in the field until the page is left.
  }
}

/** What was written for other questions and never sent: another window went on before. */
export function strayDrafts(interviewId: string, here: string): { place: string; text: string }[] {
  return placesOf(interviewId)
    .filter((place) => place !== here)
    .map((place) => ({ place, text: readDraft(place) }));
}

/** The interview is over: nothing of it stays in the browser. */
export function forgetDrafts(interviewId: string): void {
  for (const place of placesOf(interviewId)) window.sessionStorage.removeItem(place);
}

function placesOf(interviewId: string): string[] {
  const all = Array.from({ length: window.sessionStorage.length }, (_, at) =>
    window.sessionStorage.key(at),
  );
  return all.filter((it) => it !== null).filter((it) => it.startsWith(`${PREFIX}:${interviewId}:`));
}
