/** The lines of the résumé that speak for a role. */
import { Button, Stack, Text } from "@mantine/core";
import { useState } from "react";
import type { QuotedLine } from "../../api/profile";
import { count } from "../../ui/format";
import { MarkedQuote } from "../../ui/MarkedQuote";

interface WhyProps {
  lines: QuotedLine[];
  first: boolean;
}

export function Why({ lines, first }: WhyProps) {
  const [all, setAll] = useState(false);
  const shown = all ? lines : lines.slice(0, first ? 4 : 2);
  const rest = lines.length - shown.length;
  return (
    <div>
      <Text size="sm" fw={600} mb={8}>
        Why
      </Text>
      <Stack gap="sm" align="flex-start">
        {shown.map(({ field, place, text, quotes }) => (
          <MarkedQuote key={field} text={text} quotes={quotes} source={place} />
        ))}
        {rest > 0 && (
          <Button size="compact-sm" variant="subtle" onClick={() => setAll(true)}>
            {`${count(rest, "more line")}`}
          </Button>
        )}
      </Stack>
    </div>
  );
}
