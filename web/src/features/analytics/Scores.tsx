/** The score of each interview over time. */

import { Skeleton, Text } from "@mantine/core";
import { lazy, Suspense } from "react";
import type { Analytics } from "../../api/analytics";
import { ChartOrTable } from "../../ui/ChartOrTable";
import { dayAndTime, points } from "../../ui/format";
import { Section } from "../../ui/Section";
import { Surface } from "../../ui/Surface";

const ScoreChart = lazy(() => import("./ScoreChart"));
const HEIGHT = 280;

type Score = Analytics["scores"][number];

export function Scores({ scores }: { scores: Score[] }) {
  return (
    <Section title="Scores over time">
      <Surface>{scores.length === 0 ? <NoScores /> : <ScoresView scores={scores} />}</Surface>
    </Section>
  );
}

function ScoresView({ scores }: { scores: Score[] }) {
  return (
    <ChartOrTable
      caption="Overall score of each report, 0 to 100"
      columns={["Interview", "Score"]}
      rows={scores.map((it) => ({
        key: it.interview_id,
        cells: [dayAndTime(it.at), points(it.score)],
      }))}
      chart={
        <Suspense fallback={<Skeleton height={HEIGHT} />}>
          <ScoreChart scores={scores} height={HEIGHT} />
        </Suspense>
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
