/** How ready the latest report says one is, with what that rests on. */
import { Group, Stack, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { analyticsQuery } from "../../api/analytics";
import { paths } from "../../paths";
import { TextLink } from "../../ui/links";
import { Surface } from "../../ui/Surface";
import { ScoreBasis, ScoreRing } from "../../ui/score";
import type { Home } from "./queries";

type Readiness = NonNullable<Home["readiness"]>;

export function ReadinessCard({ readiness }: { readiness: Readiness | null }) {
  return (
    <Surface component="section" aria-labelledby="readiness">
      <Stack gap="md" h="100%">
        <Title order={2} size="h3" id="readiness">
          Readiness
        </Title>
        {readiness === null ? <NoReadiness /> : <Ready {...readiness} />}
      </Stack>
    </Surface>
  );
}

function Ready({ score, of, margin, interview_id }: Readiness) {
  return (
    <Group gap="lg" align="center">
      <ScoreRing score={score} label="Readiness" />
      <Stack gap={6} style={{ flex: "1 1 10rem" }}>
        <Text size="sm">The overall score of your latest report.</Text>
        <ScoreBasis of={of} margin={margin} />
        <Trend />
        <TextLink size="sm" to={paths.report(interview_id)}>
          See what it rests on
        </TextLink>
      </Stack>
    </Group>
  );
}

const TRENDS = {
  improving: "Your scores are going up.",
  declining: "Your scores are going down.",
  steady: "Your scores hold steady.",
};

/** Its line is there from the start, so that nothing moves when the answer comes. */
function Trend() {
  const { data } = useQuery(analyticsQuery);
  const early = "Too few scores for a trend yet.";
  return (
    <Text size="sm" mih="1.55em">
      {data && (data.trend ? TRENDS[data.trend] : early)}
    </Text>
  );
}

function NoReadiness() {
  return (
    <Text size="sm" c="dimmed">
      No number yet. It comes with your first report, from your own answers, and says how many of
      them it rests on and how sure it is.
    </Text>
  );
}
