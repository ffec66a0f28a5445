/** The parts of the progress page; nothing is shown that no interview stands behind. */

import { Stack } from "@mantine/core";
import { IconChartLine } from "@tabler/icons-react";
import type { Analytics } from "../../api/analytics";
import { paths } from "../../paths";
import { EmptyState } from "../../ui/EmptyState";
import { ButtonLink } from "../../ui/links";
import { Competencies } from "./Competencies";

import { Scores } from "./Scores";
import { Totals } from "./Totals";

export function Progress({ analytics }: { analytics: Analytics }) {
  if (analytics.total_interviews === 0) return <NoInterviews />;
  return (
    <Stack gap="3.5rem">
      <Totals analytics={analytics} />
      <Scores scores={analytics.scores} />
      <Competencies competencies={analytics.competencies} />
    </Stack>
  );
}

function NoInterviews() {
  return (
    <EmptyState
      icon={<IconChartLine />}
      title="Your first interview draws the first point"
      action={<ButtonLink to={paths.prepare()}>Prepare an interview</ButtonLink>}
    >
      After it you see your score here, and which competencies carried it. After a few, whether you
      are getting better, and where practice helps most.
    </EmptyState>
  );
}
