/** What one may do besides answering, with the keys for it. */
import type { Command, OpenQuestion } from "./queries";

export interface Other {
  label: string;
  /** As `aria-keyshortcuts` writes them. */
  keys: string;
  command: Command;
}

export function otherwise({ hints_left }: Pick<OpenQuestion, "hints_left">): Other[] {
  const hint: Other[] = hints_left
    ? [{ label: "A hint", keys: "Alt+Shift+H", command: { kind: "hint" } }]
    : [];
  return [
    { label: "Repeat", keys: "Alt+Shift+R", command: { kind: "repeat" } },
    { label: "In other words", keys: "Alt+Shift+W", command: { kind: "rephrase" } },
    ...hint,
    { label: "I need a moment", keys: "Alt+Shift+M", command: { kind: "hold" } },
    { label: "Skip", keys: "Alt+Shift+S", command: { kind: "skip" } },
  ];
}

/** Steps away; the button stands in the bar. */
export const PAUSE: Other = { label: "Pause", keys: "Alt+Shift+P", command: { kind: "pause" } };
