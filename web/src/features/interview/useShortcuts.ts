/** The keys of the room, which work while one writes. */
import { useHotkeys } from "@mantine/hooks";
import { type Other, otherwise, PAUSE } from "./otherwise";
import type { Command, Interview } from "./queries";

export function useShortcuts(interview: Interview, command: (command: Command) => void): void {
  const { open_question, phase } = interview;
  const others: Other[] =
    open_question && phase.kind === "in_round" ? [...otherwise(open_question), PAUSE] : [];
  useHotkeys(
    others.map((it) => [it.keys, () => command(it.command), { usePhysicalKeys: true }]),
    [],
  );
}
