/** The next step, the facts, the rounds with their reasons. */
import { Alert, List } from "@mantine/core";
import { IconInfoCircle } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { catalogQuery } from "../../api/catalog";
import { count, dayAndTime, words } from "../../ui/format";
import { Section } from "../../ui/Section";
import { Surface } from "../../ui/Surface";
import styles from "./Plan.module.css";
import { PlannedRound } from "./PlannedRound";
import { PlanStart } from "./PlanStart";
import type { Plan } from "./queries";
import { RemovePlan } from "./RemovePlan";
import { difficultyLabel, limitInWords } from "./words";

export function PlanContent({ plan }: { plan: Plan }) {
  const firstNumbers = plan.rounds.map((_, at) =>
    plan.rounds.slice(0, at).reduce((sum, it) => sum + it.questions.length, 1),
  );
  return (
    <div className={styles.sections}>
      <PlanStart plan={plan} />
      <Facts plan={plan} />
      {plan.notes.length > 0 && <Notes notes={plan.notes} />}
      <Section
        title="What it covers, and why"
        description="The questions themselves stay closed until they are asked."
      >
        {plan.rounds.map((round, at) => (
          <PlannedRound key={round.kind} round={round} firstNumber={firstNumbers[at] ?? 1} />
        ))}
      </Section>
      <Details plan={plan} />
      <RemovePlan plan={plan} />
    </div>
  );
}

function Facts({ plan }: { plan: Plan }) {
  const { data: catalog } = useQuery(catalogQuery);
  const name = (of: { code: string; name: string }[] | undefined, code: string) =>
    of?.find((it) => it.code === code)?.name ?? words(code.replaceAll("-", " "));
  const facts = [
    ["Length", `${count(plan.question_count, "question")}, about ${count(plan.minutes, "minute")}`],
    ["Interviewer", name(catalog?.personas, plan.persona)],
    ["Style", name(catalog?.company_styles, plan.company_style)],
    ["Difficulty", `${difficultyLabel(plan.difficulty)}, ${plan.seniority} level`],
    ["Skipped questions", plan.skipped === "zero" ? "Count as zero" : "Stay out of the score"],
    ["Hints", plan.hints === "off" ? "None" : "When you ask"],
    ["Long answers", limitInWords(plan.answer_minutes)],
  ];
  return (
    <Surface component="section" aria-label="At a glance">
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Surface>
  );
}

function Notes({ notes }: { notes: string[] }) {
  return (
    <Alert
      color="gray"
      variant="light"
      radius="lg"
      icon={<IconInfoCircle />}
      title="What the planner did differently"
    >
      <List size="sm" spacing={4}>
        {notes.map((note) => (
          <List.Item key={note}>{note}</List.Item>
        ))}
      </List>
    </Alert>
  );
}

function Details({ plan }: { plan: Plan }) {
  return (
    <details className={styles.details}>
      <summary>How this plan can be checked</summary>
      <dl>
        <div>
          <dt>Made on</dt>
          <dd>{dayAndTime(plan.created_at)}</dd>
        </div>
        <div>
          <dt>Seed: the same wishes with it give the same questions</dt>
          <dd>{plan.seed}</dd>
        </div>
        <div>
          <dt>SHA-256 of the stored plan: the interview records it</dt>
          <dd>{plan.hash}</dd>
        </div>
      </dl>
    </details>
  );
}
