/** One round: areas, skills and reasons. */
import { Group, Text, Title } from "@mantine/core";
import { useId } from "react";
import { count } from "../../ui/format";
import { Surface } from "../../ui/Surface";
import { TagList } from "../../ui/TagList";
import styles from "./Plan.module.css";
import type { Plan } from "./queries";

type Round = Plan["rounds"][number];

interface PlannedRoundProps {
  round: Round;
  /** Number of its first question in the whole plan. */
  firstNumber: number;
}

export function PlannedRound({ round, firstNumber }: PlannedRoundProps) {
  const id = useId();
  const length = `${count(round.questions.length, "question")} · ${count(round.minutes, "minute")}`;
  return (
    <Surface component="section" aria-labelledby={id}>
      <Group justify="space-between" align="baseline" mb="lg" gap="xs">
        <Title order={3} id={id}>
          {round.label}
        </Title>
        <Text size="sm" c="dimmed">
          {length}
        </Text>
      </Group>
      <ol className={styles.questions} start={firstNumber}>
        {round.questions.map((question, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a stored plan never changes
          <Question key={at} question={question} number={firstNumber + at} />
        ))}
      </ol>
    </Surface>
  );
}

interface QuestionProps {
  question: Round["questions"][number];
  number: number;
}

function Question({ question: { area, skills, level, minutes, why }, number }: QuestionProps) {
  return (
    <li className={styles.question}>
      <span className={styles.number} aria-hidden="true">
        {number}
      </span>
      <div>
        <Text fw={560}>{area}</Text>
        <Text size="sm" c="dimmed" mb={skills.length > 0 ? 8 : 0}>
          {why.text}
        </Text>
        {skills.length > 0 && <TagList label={`Skills of question ${number}`} items={skills} />}
      </div>
      <span className={styles.minutes}>{`level ${level} of 5 · ${minutes} min`}</span>
    </li>
  );
}
