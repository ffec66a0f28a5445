/** The score of each interview over time. */
import "@mantine/charts/styles.layer.css";
import { LineChart } from "@mantine/charts";
import { Text } from "@mantine/core";
import { useReducedMotion } from "@mantine/hooks";
import { ChartOrTable } from "../../ui/ChartOrTable";
import { dayAndTime, points, shortDay } from "../../ui/format";
import { Section } from "../../ui/Section";
import { Surface } from "../../ui/Surface";
import type { Analytics } from "./queries";

type Score = Analytics["scores"][number];

export function Scores({ scores }: { scores: Score[] }) {
  return (
    <Section title="Scores over time">
      <Surface>{scores.length === 0 ? <NoScores /> : <ScoresView scores={scores} />}</Surface>
    </Section>
  );
}

function ScoresView({ scores }: { scores: Score[] }) {
  const still = useReducedMotion();
  return (
    <ChartOrTable
      caption="Overall score of each report, 0 to 100"
      columns={["Interview", "Score"]}
      rows={scores.map((it) => ({
        key: it.interview_id,
        cells: [dayAndTime(it.at), points(it.score)],
      }))}
      chart={
        <LineChart
          h={280}
          data={scores.map((it) => ({ at: it.at, score: it.score }))}
          dataKey="at"
          series={[{ name: "score", label: "Score", color: "var(--mantine-primary-color-filled)" }]}
          curveType="linear"
          strokeWidth={2.5}
          gridAxis="x"
          tickLine="none"
          xAxisProps={{ tickFormatter: shortDay, minTickGap: 24 }}
          yAxisProps={{ domain: [0, 100], ticks: [0, 25, 50, 75, 100], width: 36 }}
          valueFormatter={points}
          lineChartProps={{ accessibilityLayer: false }}
          lineProps={{ isAnimationActive: !still }}
          tooltipProps={{
            labelFormatter: (at) => (typeof at === "string" && at !== "" ? dayAndTime(at) : ""),
          }}
        />
      }
    />
  );
}

function NoScores() {
  return (
    <Text c="dimmed">
      No interview has a score yet. A score needs answers that could be judged; skipped and very
      short ones are left out, not counted as zero.
    </Text>
  );
}
