/** Words for an earlier question that were never sent, because another window went on. */
import { Button, Group, Text } from "@mantine/core";
import { useState } from "react";
import { Quote } from "../../ui/Quote";
import { Surface } from "../../ui/Surface";
import { keepDraft, strayDrafts } from "./drafts";

export function StrayDraft({ interviewId, here }: { interviewId: string; here: string }) {
  const [strays, setStrays] = useState(() => strayDrafts(interviewId, here));
  if (strays.length === 0) return null;
  const discard = () => {
    for (const { place } of strays) keepDraft(place, "");
    setStrays([]);
  };
  return (
    <Surface tone="sunken">
      <Text size="sm" mb="sm">
        The interview went on before you sent this. It is not part of it; you can still copy it.
      </Text>
      {strays.map(({ place, text }) => (
        <Quote key={place}>{text}</Quote>
      ))}
      <Group mt="sm">
        <Button size="xs" variant="default" onClick={discard}>
          Discard
        </Button>
      </Group>
    </Surface>
  );
}
