/** What the report rests on, for whoever wants to check it. */
import { Text } from "@mantine/core";
import { count, dayAndTime } from "../../ui/format";
import type { Report } from "./queries";

export function Footing({ report }: { report: Report }) {
  const minutes = Math.round(report.active_seconds / 60);
  const length = minutes === 0 ? "under a minute" : count(minutes, "minute");
  return (
    <Text size="sm" c="dimmed" component="footer">
      {`Written on ${dayAndTime(report.created_at)} for ${report.candidate}, by the rules of version ${report.version}. `}
      {`The interview took ${length}, pauses left out. `}
      {report.engines.length > 0 && `Judged by: ${report.engines.join("; ")}.`}
    </Text>
  );
}
