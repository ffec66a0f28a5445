/** Scores: never without what they rest on, never a number where there is none. */
import { Group, Progress, RingProgress, Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { points } from "./format";
import styles from "./score.module.css";

interface ScoreRingProps {
  /** 0 to 100; null when nothing was scored. */
  score: number | null;
  /** What the score is of: "Readiness". */
  label: string;
  size?: number;
}

export function ScoreRing({ score, label, size = 112 }: ScoreRingProps) {
  const spoken = score === null ? `${label}: not scored` : `${label}: ${points(score)} of 100`;
  const sections = score === null ? [] : [{ value: score, color: "var(--score)" }];
  return (
    <RingProgress
      role="img"
      aria-label={spoken}
      className={styles.score}
      size={size}
      thickness={Math.max(5, Math.round(size / 16))}
      roundCaps
      rootColor="var(--surface-sunken)"
      sections={sections}
      label={
        <Text ta="center" className={styles.number} fz={score === null ? "sm" : size / 3.6}>
          {score === null ? "not scored" : points(score)}
        </Text>
      }
    />
  );
}

interface ScoreBarProps {
  label: ReactNode;
  /** Spoken name, when the label is not text. */
  name?: string;
  score: number | null;
  /** What the score rests on: "4 questions". */
  note?: string | undefined;
}

export function ScoreBar({ label, name, score, note }: ScoreBarProps) {
  const spoken = name ?? (typeof label === "string" ? label : "Score");
  return (
    <Stack gap={6} className={styles.score}>
      <Group justify="space-between" gap="sm" wrap="nowrap" align="baseline">
        <Text size="sm" fw={500}>
          {label}
        </Text>
        <Text size="sm" c="dimmed" ta="right">
          {note && <span>{note}</span>}
          <Text span inherit fw={600} c="var(--mantine-color-text)" ml="sm">
            {score === null ? "not scored" : points(score)}
          </Text>
        </Text>
      </Group>
      <Progress.Root size={6} bg="var(--surface-sunken)">
        {score !== null && (
          <Progress.Section value={score} color="var(--score)" aria-label={spoken} />
        )}
      </Progress.Root>
    </Stack>
  );
}

interface Basis {
  /** How many questions the score is a mean of. */
  of: number;
  /** How many the plan had, if that is known. */
  planned?: number | undefined;
  /** Half the width of the interval, in points. */
  margin?: number | undefined;
}

/** What a score rests on, in words: coverage first, then how sure. */
export function ScoreBasis({ of, planned, margin }: Basis) {
  const questions = planned === undefined ? `${of}` : `${of} of ${planned}`;
  const plural = (planned ?? of) === 1 ? "question" : "questions";
  const sure = margin === undefined ? "" : `, give or take ${points(margin)} points`;
  return (
    <Text size="sm" c="dimmed">
      {`From ${questions} ${plural}${sure}.`}
    </Text>
  );
}

/** A score in a row: the number, or that there is none. */
export function ScoreText({ score }: { score: number | null }) {
  if (score === null) {
    return (
      <Text size="sm" c="dimmed">
        not scored
      </Text>
    );
  }
  return (
    <Text fw={600} className={styles.number}>
      {points(score)}
      <Text span size="xs" c="dimmed" fw={400}>
        {" / 100"}
      </Text>
    </Text>
  );
}
