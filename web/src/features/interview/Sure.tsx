/** The interviewer asks back before something that cannot be taken back. */
import { Button, Group } from "@mantine/core";
import type { Interview } from "./queries";

interface SureProps {
  interview: Interview;
  say: (text: string) => void;
}

export function Sure({ interview: { sure_asked }, say }: SureProps) {
  if (!sure_asked) return null;
  const ends = sure_asked === "end";
  return (
    <Group gap="sm">
      <Button variant="default" onClick={() => say(ends ? "Yes, end it." : "Yes, skip it.")}>
        {ends ? "Yes, end the interview" : "Yes, skip it"}
      </Button>
      <Button variant="default" onClick={() => say("No, go on.")}>
        No, go on
      </Button>
    </Group>
  );
}
