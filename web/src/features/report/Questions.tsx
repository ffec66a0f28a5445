/** Every question, folded until it is wanted. */
import { Accordion, Button, Stack, Text, Title } from "@mantine/core";
import { useEffect, useState } from "react";
import { useLocation } from "react-router";
import { Section } from "../../ui/Section";
import { ScoreText } from "../../ui/score";
import { QuestionPanel } from "./QuestionPanel";
import type { Question, Report } from "./queries";
import styles from "./Report.module.css";
import { withoutScore } from "./standing";

export function Questions({ rounds }: { rounds: Report["rounds"] }) {
  const { hash } = useLocation();
  const all = rounds.flatMap((it) => it.questions.map(idOf));
  const [open, setOpen] = useState<string[]>(() => all.filter((it) => `#${it}` === hash));
  const some = open.length > 0;
  useEffect(() => {
    // The browser looked for the place before the report was there.
    if (hash !== "") document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [hash]);
  return (
    <Section
      title="Question by question"
      description="Your words as they are stored, with what they were found to show."
      actions={
        <Button variant="subtle" size="compact-md" onClick={() => setOpen(some ? [] : all)}>
          {some ? "Close all" : "Open all"}
        </Button>
      }
    >
      <Stack gap="xl">
        {rounds.map(({ label, questions }) => (
          <div key={label}>
            <Title order={3} mb="sm">
              {label}
            </Title>
            <Accordion
              multiple
              variant="separated"
              radius="lg"
              order={4}
              value={open.filter((it) => questions.some((question) => idOf(question) === it))}
              onChange={(mine) => {
                const others = open.filter((it) => !questions.some((one) => idOf(one) === it));
                setOpen([...others, ...mine]);
              }}
              styles={{ item: { background: "var(--surface)", border: 0 } }}
            >
              {questions.map((it) => (
                <Accordion.Item key={it.number} value={idOf(it)} id={idOf(it)}>
                  <Accordion.Control>
                    <Head question={it} />
                  </Accordion.Control>
                  <Accordion.Panel>
                    {open.includes(idOf(it)) && <QuestionPanel question={it} />}
                  </Accordion.Panel>
                </Accordion.Item>
              ))}
            </Accordion>
          </div>
        ))}
      </Stack>
    </Section>
  );
}

const idOf = ({ number }: Question) => `question-${number}`;

function Head({ question }: { question: Question }) {
  const without = withoutScore(question);
  return (
    <div className={styles.control}>
      <span className={styles.number}>{question.number}</span>
      <Text component="span" fw={560}>
        {question.text}
      </Text>
      {without === null ? (
        <ScoreText score={question.evaluation?.overall ?? null} />
      ) : (
        <Text component="span" size="sm" c="dimmed">
          {without}
        </Text>
      )}
    </div>
  );
}
