/** Short words in a row, the rest on demand. */
import { Badge, Button, Group } from "@mantine/core";
import { useState } from "react";

interface TagListProps {
  /** What the words are, for screen readers: "Missing skills". */
  label: string;
  items: readonly string[];
  tone?: "plain" | "accent";
  /** How many are shown at first. */
  limit?: number;
}

export function TagList({ label, items, tone = "plain", limit = 12 }: TagListProps) {
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, limit);
  const rest = items.length - shown.length;
  return (
    <Group gap={6} component="ul" aria-label={label} p={0} m={0} style={{ listStyle: "none" }}>
      {shown.map((item) => (
        <li key={item}>
          <Badge
            variant="light"
            color={tone === "accent" ? "leaf" : "gray"}
            radius="sm"
            size="lg"
            tt="none"
            fw={500}
          >
            {item}
          </Badge>
        </li>
      ))}
      {rest > 0 && (
        <li>
          <Button size="compact-sm" variant="subtle" onClick={() => setAll(true)}>
            {`${rest} more`}
          </Button>
        </li>
      )}
    </Group>
  );
}
