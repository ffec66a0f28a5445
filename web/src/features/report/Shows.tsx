/** What else was found in the answer: situation, action, result, figures. */
import { Button, Group, Text } from "@mantine/core";
import { words } from "../../ui/format";
import type { Evaluation } from "./queries";
import { type Lit, showsId } from "./useLit";

interface ShowsProps {
  evidence: Evaluation["evidence"];
  lit: Lit;
}

export function Shows({ evidence, lit }: ShowsProps) {
  const kinds = [...new Set(evidence.map((it) => it.shows))].filter((it) => it !== "key_point");
  if (kinds.length === 0) return null;
  return (
    <Group gap="xs" mt="md" role="group" aria-label="Found in your answer">
      <Text size="sm" c="dimmed">
        Found in it
      </Text>
      {kinds.map((kind) => {
        const id = showsId(kind);
        return (
          <Button
            key={kind}
            size="compact-sm"
            variant={lit.pressed(id) ? "filled" : "light"}
            aria-pressed={lit.pressed(id)}
            onClick={() => lit.press(id)}
            onMouseEnter={() => lit.point(id)}
            onMouseLeave={() => lit.point(null)}
          >
            {words(kind)}
          </Button>
        );
      })}
    </Group>
  );
}
