/** The line of the scores, a chunk of its own: accounts without scores never load it. */
import "@mantine/charts/styles.layer.css";
import { LineChart } from "@mantine/charts";
import { useReducedMotion } from "@mantine/hooks";
import type { Analytics } from "../../api/analytics";
import { dayAndTime, points, shortDay } from "../../ui/format";

interface ScoreChartProps {
  scores: Analytics["scores"];
  height: number;
}

export default function ScoreChart({ scores, height }: ScoreChartProps) {
  const still = useReducedMotion();
  return (
    <LineChart
      h={height}
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
  );
}
