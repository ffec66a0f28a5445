/** Where the line to an interview stands. Pure: what happened comes in, the new standing goes out. */
import type { components } from "../../api/schema.gen";

export type FromServer = components["schemas"]["FromServer"];

export interface Line {
  link: "connecting" | "open" | "lost";
  /** Number of the last event that came over it; asked from there after a break. */
  seq: number;
  /** Attempts in a row that failed, and breaks since the line last stood. */
  failures: number;
}

export type Happening =
  | { kind: "dialled" }
  | { kind: "opened" }
  | { kind: "broke" }
  | { kind: "received"; message: FromServer };

export const freshLine = (seq: number): Line => ({ link: "connecting", seq, failures: 0 });

export function follow(line: Line, happening: Happening): Line {
  switch (happening.kind) {
    case "dialled":
      return line.failures === 0 ? { ...line, link: "connecting" } : line;
    case "opened":
      return { ...line, link: "open", failures: 0 };
    case "broke":
      return { ...line, link: "lost", failures: line.failures + 1 };
    case "received":
      return { ...line, seq: Math.max(line.seq, seqOf(happening.message)) };
  }
}

function seqOf(message: FromServer): number {
  if (message.type === "event") return message.seq;
  return message.type === "done" ? message.last_seq : 0;
}

const FIRST_WAIT = 500;
const LONGEST_WAIT = 15_000;

/** Milliseconds before dialling again: twice as long each time, spread so that not all dial at once. */
export function waitBefore(failures: number, spread: number): number {
  const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.max(0, failures - 1));
  return Math.round(wait * (0.75 + 0.5 * spread));
}

/** So many failures, and the page has meanwhile asked without a line: whether it got through is known. */
const WITHOUT_A_LINE = 4;

/** What a person needs to know of the connection. */
export function connection(line: Line, reachable: boolean): { label: string; fine: boolean } {
  if (!reachable) return { label: "No connection. What you write is kept here.", fine: false };
  if (line.link === "open") return { label: "Connected", fine: true };
  if (line.link === "connecting") return { label: "Connecting…", fine: true };
  if (line.failures < WITHOUT_A_LINE) return { label: "Reconnecting…", fine: false };
  return { label: "Connected without a live line; everything still arrives", fine: true };
}

/** A message of the server; null for what is none. */
export function read(text: unknown): FromServer | null {
  if (typeof text !== "string") return null;
  try {
    const message: unknown = JSON.parse(text);
    const typed = typeof message === "object" && message !== null && "type" in message;
    return typed ? (message as FromServer) : null;
  } catch {
    return null;
  }
}
