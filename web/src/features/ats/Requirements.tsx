/** Everything that is asked for, required and preferred apart, with both sides' words. */
import { Stack, Text, Title } from "@mantine/core";
import type { Profile } from "../../api/profile";
import { Section } from "../../ui/Section";
import { Surface } from "../../ui/Surface";
import styles from "./Ats.module.css";
import type { Analysis, Requirement } from "./queries";
import { RequirementRow } from "./RequirementRow";
import { byNeed, tally } from "./words";

interface RequirementsProps {
  analysis: Analysis;
  profile: Profile | undefined;
}

export function Requirements({ analysis, profile }: RequirementsProps) {
  const of = (importance: Requirement["importance"]) =>
    analysis.requirements.filter((it) => it.importance === importance);
  return (
    <Section
      title="What is asked for"
      description="Their words, how far yours answer them, and the lines that were counted."
    >
      <Stack gap="lg">
        <Group title="Required" items={of("required")} profile={profile} />
        <Group title="Preferred" items={of("preferred")} profile={profile} />
      </Stack>
    </Section>
  );
}

interface GroupProps {
  title: string;
  items: Requirement[];
  profile: Profile | undefined;
}

function Group({ title, items, profile }: GroupProps) {
  return (
    <Surface>
      <div className={styles.groupHead}>
        <Title order={3}>{title}</Title>
        <Text size="sm" c="dimmed">
          {items.length === 0 ? `Nothing is named as ${title.toLowerCase()}.` : tally(items)}
        </Text>
      </div>
      {items.length > 0 && (
        <ul className={styles.requirements} aria-label={title}>
          {byNeed(items).map((it) => (
            <RequirementRow
              key={`${it.skill} ${it.as_written} ${it.sentence}`}
              requirement={it}
              profile={profile}
            />
          ))}
        </ul>
      )}
    </Surface>
  );
}
