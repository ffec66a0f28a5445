/** One role: how far the résumé speaks for it, why, what is missing, and where it leads. */
import { Badge, Group, Stack, Text, Title } from "@mantine/core";
import { type Profile, quotedLines } from "../../api/profile";
import { words } from "../../ui/format";
import { Surface } from "../../ui/Surface";
import { ScoreRing } from "../../ui/score";
import { TagList } from "../../ui/TagList";
import type { Role } from "./queries";
import styles from "./Roles.module.css";
import { Ways } from "./Ways";
import { Why } from "./Why";
import { confidenceInWords, fitInWords, nextStepInWords } from "./words";

interface RoleCardProps {
  role: Role;
  resumeId: string;
  profile: Profile | undefined;
  /** The best of all: larger, with the one next step. */
  first: boolean;
}

export function RoleCard({ role, resumeId, profile, first }: RoleCardProps) {
  const heading = `role-${role.code}`;
  const nextStep = nextStepInWords(role);
  return (
    <Surface
      component="li"
      className={`${styles.role} ${first ? styles.first : ""}`}
      aria-labelledby={heading}
    >
      <Group gap="lg" wrap="nowrap">
        <ScoreRing score={role.score} label={`Fit for ${role.title}`} size={first ? 92 : 68} />
        <div className={styles.head}>
          <Group gap="xs">
            <Title order={2} size={first ? "h2" : "h3"} id={heading}>
              {role.title}
            </Title>
            {role.seniority && (
              <Badge variant="light" tt="none" fw={500} radius="sm">
                {words(role.seniority)}
              </Badge>
            )}
          </Group>
          <Text size="sm" c="dimmed" mt={4}>
            {`${fitInWords(role.score)}; we are ${confidenceInWords(role.confidence)}.`}
          </Text>
        </div>
      </Group>
      <div className={styles.body}>
        <Why lines={quotedLines(profile, role.evidence)} first={first} />
        <Stack gap="md">
          <Missing role={role} />
          {nextStep && (
            <div>
              <Text size="sm" fw={600} mb={4}>
                The next step up
              </Text>
              <Text size="sm" c="dimmed">
                {nextStep}
              </Text>
            </div>
          )}
        </Stack>
      </div>
      <Ways role={role} resumeId={resumeId} first={first} />
    </Surface>
  );
}

function Missing({ role }: { role: Role }) {
  return (
    <div>
      <Text size="sm" fw={600} mb={6}>
        Not in your résumé yet
      </Text>
      {role.missing.length === 0 ? (
        <Text size="sm" c="dimmed">
          Nothing of what this role mostly asks for.
        </Text>
      ) : (
        <TagList label={`Missing for ${role.title}`} items={role.missing} limit={6} />
      )}
    </div>
  );
}
