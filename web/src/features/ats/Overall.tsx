/** The score, what was understood, and the one next step. */
import { Group, Stack, Text, Title } from "@mantine/core";
import { IconArrowRight } from "@tabler/icons-react";
import { paths } from "../../paths";
import { words } from "../../ui/format";
import { ButtonLink } from "../../ui/links";
import { Surface } from "../../ui/Surface";
import { ScoreRing } from "../../ui/score";
import styles from "./Ats.module.css";
import type { Analysis } from "./queries";
import { overallInWords, tally } from "./words";

export function Overall({ analysis }: { analysis: Analysis }) {
  const { overall, requirements } = analysis;
  const required = requirements.filter((it) => it.importance === "required");
  return (
    <div className={styles.overall}>
      <Surface component="section" aria-labelledby="overall">
        <Group gap="xl" wrap="nowrap" className={styles.score ?? ""}>
          <ScoreRing score={overall} label="Match" size={128} />
          <div>
            <Title order={2} id="overall">
              {overallInWords(overall)}
            </Title>
            {required.length > 0 && (
              <Text mt="xs">{`Of what is required: ${tally(required)}.`}</Text>
            )}
            <Text size="sm" c="dimmed" mt="xs">
              {understood(analysis)}
            </Text>
          </div>
        </Group>
      </Surface>
      <Next analysis={analysis} />
    </div>
  );
}

/** The advertisement as it was read, so that a misreading is seen. */
function understood({ job, role }: Analysis): string {
  if (!job) return `Held against what the role “${role?.title ?? ""}” usually asks for.`;
  const facts = [
    job.title,
    job.seniority && `${words(job.seniority)} level`,
    job.min_years && `${job.min_years} years or more`,
    job.education,
  ].filter(Boolean);
  if (facts.length === 0) return "The advertisement names no title, level, years or degree.";
  return `The advertisement was read as: ${facts.join(" · ")}.`;
}

function Next({ analysis }: { analysis: Analysis }) {
  const { role, job, resume_id } = analysis;
  const named = role?.code ?? role?.title ?? job?.title ?? undefined;
  return (
    <Surface tone="accent" component="section" aria-labelledby="next">
      <Stack gap="md" align="flex-start">
        <div>
          <Title order={2} size="h3" id="next">
            Rehearse for it
          </Title>
          <Text size="sm" mt={4}>
            {job
              ? "Questions are then about this role and your lines. Paste the advertisement there as well, and what it asks for is asked about."
              : "Questions are then about this role, your lines, and what is missing."}
          </Text>
        </div>
        <ButtonLink
          to={paths.prepare({ resume: resume_id, role: named })}
          rightSection={<IconArrowRight size={18} aria-hidden="true" />}
        >
          Prepare an interview
        </ButtonLink>
      </Stack>
    </Surface>
  );
}
