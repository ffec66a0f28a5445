/** What stands on the stage: the interviewer's words, and whose turn it is. */
import type { Command, Interview, Turn } from "./queries";

export interface Words {
  /** What led up to it. */
  before: string[];
  /** What counts now: the open question, or the last thing said. */
  main: string;
  /** What was said after it: "Take your time." */
  after: string[];
}

const isAsking = (turn: Turn) => turn.kind === "question" || turn.kind === "follow_up";

/** The interviewer's words since the candidate last spoke, with the open question in the middle. */
export function wordsOnStage({ transcript: all, open_question, consent_at }: Interview): Words {
  // Agreeing is a reply too, though not one of words.
  const agreed = consent_at ? Date.parse(consent_at) : Number.NEGATIVE_INFINITY;
  const transcript = all.filter((it) => !(Date.parse(it.at) < agreed));
  const lastReply = transcript.findLastIndex((it) => it.speaker === "candidate");
  const since = transcript.slice(lastReply + 1);
  const asked = open_question ? since.findLastIndex(isAsking) : since.length - 1;
  // Words in between: the question still stands.
  if (asked === -1) {
    const words = transcript.findLast(isAsking)?.text ?? open_question?.text ?? "";
    return { before: [], main: words, after: textsOf(since) };
  }
  const lead = since.slice(0, asked).findLastIndex(isAsking);
  return {
    before: textsOf(since.slice(lead + 1, asked)),
    main: since[asked]?.text ?? "",
    after: textsOf(since.slice(asked + 1)),
  };
}

const textsOf = (turns: Turn[]) => turns.map((it) => it.text);

export type Moment =
  | "lobby"
  | "consent"
  | "your_turn"
  | "on_hold"
  | "your_questions"
  | "closing"
  | "over";

export function momentOf(phase: Interview["phase"]["kind"]): Moment {
  switch (phase) {
    case "greeting":
      return "lobby";
    case "awaiting_consent":
      return "consent";
    case "in_round":
      return "your_turn";
    case "paused":
      return "on_hold";
    case "candidate_questions":
      return "your_questions";
    case "closing":
      return "closing";
    case "completed":
    case "declined":
    case "ended":
    case "abandoned":
      return "over";
  }
}

/**
 * The candidate's last words, when they were understood as no answer and the question they were
 * said to is still open: then they can still be made the answer. A yes or no to the interviewer's
 * own question was one.
 */
export function misheard({ transcript, open_question, phase }: Interview): Turn | undefined {
  if (!open_question || phase.kind !== "in_round") return undefined;
  const isOpen = (it: Turn) => isAsking(it) && it.text === open_question.text;
  const asked = transcript.findIndex(isOpen);
  const last = transcript.findLastIndex((it) => it.speaker === "candidate");
  const turn = transcript[last];
  const settled = turn?.meant === "consent" || turn?.meant === "decline";
  return asked !== -1 && last > asked && turn?.kind === "aside" && !settled ? turn : undefined;
}

/** What is happening, in words. `sending` is the command that is on its way. */
export function happening(interview: Interview, sending: Command | undefined): string {
  const { name } = interview.persona;
  if (sending) return onItsWay(sending, name);
  switch (momentOf(interview.phase.kind)) {
    case "lobby":
      return `${name} waits for you`;
    case "consent":
      return `${name} asks for your consent`;
    case "your_turn":
      return "Your turn";
    case "on_hold":
      return "On hold";
    case "your_questions":
      return "Your turn to ask";
    case "closing":
      return `${name} says goodbye`;
    case "over":
      return "The interview is over";
  }
}

function onItsWay(command: Command, name: string): string {
  switch (command.kind) {
    case "open":
      return `${name} is coming in…`;
    case "answer":
    case "say":
      return `${name} is thinking about your answer…`;
    case "ask":
      return `${name} is thinking about your question…`;
    case "end":
    case "finish":
      return "Closing the interview…";
    default:
      return "One moment…";
  }
}

/** Where in the plan it stands, in words. */
export function place({ open_question, rounds, phase }: Interview): string {
  if (open_question) {
    const { at, number, of, follow_up } = open_question;
    const round = rounds[at.round]?.label ?? "";
    const asked = follow_up == null ? "" : ", follow-up";
    return `${round} · question ${number} of ${of}${asked}`;
  }
  if (phase.kind === "candidate_questions") return "Your own questions";
  return phase.kind === "closing" ? "Goodbye" : "";
}

/** How much of each round lies behind, 0 to 1, while the interview is under way. */
export function roundsDone({ rounds, open_question, phase }: Interview): number[] {
  const begun = phase.kind !== "greeting" && phase.kind !== "awaiting_consent";
  if (!open_question) return rounds.map(() => (begun ? 1 : 0));
  const { round, question } = open_question.at;
  return rounds.map((it, at) => {
    if (at !== round) return at < round ? 1 : 0;
    return question / it.questions;
  });
}
