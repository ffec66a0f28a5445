/** What the wishes amount to, beside the button that asks for it. */
import { Button, Stack, Text, Title } from "@mantine/core";
import { IconArrowRight } from "@tabler/icons-react";
import type { Catalog } from "../../api/catalog";
import type { ApiFailure } from "../../api/failure";
import { FormFailure } from "../../ui/FormFailure";
import { count } from "../../ui/format";
import { Surface } from "../../ui/Surface";
import styles from "./Prepare.module.css";
import { total, type Wishes } from "./wishes";
import { difficultyLabel, skipRuleInWords } from "./words";

interface SummaryProps {
  catalog: Catalog;
  wishes: Wishes;
  failure: ApiFailure | null;
  pending: boolean;
}

export function Summary({ catalog, wishes, failure, pending }: SummaryProps) {
  const persona = catalog.personas.find((it) => it.code === wishes.persona);
  const style = catalog.company_styles.find((it) => it.code === wishes.style);
  const rounds = catalog.rounds.filter(({ kind }) => wishes.counts[kind]);
  return (
    <Surface
      tone="accent"
      component="section"
      className={styles.summary ?? ""}
      aria-label="Summary"
    >
      <Stack gap="md">
        <div>
          <Title order={2}>{wishes.role.trim() || "No role chosen yet"}</Title>
          <Text size="sm" mt={4}>
            {`${persona?.name ?? "Your interviewer"} interviews you. ${style?.name ?? ""} style, ${difficultyLabel(wishes.difficulty).toLowerCase()} questions.`}
          </Text>
        </div>
        {wishes.length === "counts" && (
          <dl className={styles.tally}>
            {rounds.map(({ kind, label }) => (
              <Tally key={kind} label={label} value={wishes.counts[kind] ?? 0} />
            ))}
          </dl>
        )}
        <Text size="sm">
          <strong>{lengthInWords(wishes)}</strong>
          {`. ${skipRuleInWords(wishes.skipped)}. The plan says what is looked at, why, and how long it takes before you begin.`}
        </Text>
        <FormFailure title="The plan was not made" failure={failure} />
        <Button
          type="submit"
          size="md"
          loading={pending}
          rightSection={<IconArrowRight size={18} aria-hidden="true" />}
        >
          Make the plan
        </Button>
      </Stack>
    </Surface>
  );
}

const lengthInWords = ({ length, minutes, counts }: Wishes) =>
  length === "minutes" ? `About ${count(minutes, "minute")}` : count(total(counts), "question");

function Tally({ label, value }: { label: string; value: number }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}
