/** One requirement: how it is met, their sentence, and the résumé's lines. */
import { Stack, Text } from "@mantine/core";
import {
  IconArrowsLeftRight,
  IconCheck,
  IconCircleDashed,
  IconEqual,
  IconHierarchy2,
} from "@tabler/icons-react";
import { type Profile, quotedLines } from "../../api/profile";
import { MarkedQuote } from "../../ui/MarkedQuote";
import styles from "./Ats.module.css";
import type { Match, Requirement } from "./queries";
import { FOUND } from "./words";

const ICONS: Record<Match, typeof IconCheck> = {
  exact: IconCheck,
  alias: IconEqual,
  implied: IconHierarchy2,
  adjacent: IconArrowsLeftRight,
  missing: IconCircleDashed,
};

/** So many lines are proof enough. */
const SHOWN_LINES = 3;

interface RequirementRowProps {
  requirement: Requirement;
  profile: Profile | undefined;
}

export function RequirementRow({ requirement, profile }: RequirementRowProps) {
  const { skill, as_written, found, sentence, evidence } = requirement;
  const Icon = ICONS[found];
  const lines = quotedLines(profile, evidence).slice(0, SHOWN_LINES);
  const known = skill.toLowerCase() === as_written.toLowerCase() ? null : skill;
  return (
    <li className={styles.requirement}>
      <div className={styles.asked}>
        <Text fw={600}>{as_written}</Text>
        {known && (
          <Text size="sm" c="dimmed">
            {`Known as ${known}`}
          </Text>
        )}
        {sentence !== "" && sentence !== as_written && (
          <Text size="sm" c="dimmed">{`“${sentence}”`}</Text>
        )}
      </div>
      <div className={styles.found} data-found={found}>
        <Icon size={18} aria-hidden="true" />
        <Text size="sm" fw={560}>
          {FOUND[found].label}
        </Text>
      </div>
      <div className={styles.answer}>
        {(lines.length === 0 || found !== "exact") && (
          <Text size="sm" c="dimmed" mb={lines.length === 0 ? 0 : 8}>
            {FOUND[found].what}
          </Text>
        )}
        <Stack gap="xs">
          {lines.map(({ field, text, quotes, place }) => (
            <MarkedQuote key={field} text={text} quotes={quotes} source={place} />
          ))}
        </Stack>
      </div>
    </li>
  );
}
