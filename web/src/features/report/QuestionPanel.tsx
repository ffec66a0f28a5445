/** One question: the marked answer beside its key points, then what a better answer adds. */
import { Alert, List, Text } from "@mantine/core";
import { IconInfoCircle } from "@tabler/icons-react";
import { Caption } from "./Caption";
import { Dimensions } from "./Dimensions";
import { MarkedAnswer } from "./MarkedAnswer";
import { ModelAnswer } from "./ModelAnswer";
import { Points } from "./Points";
import type { Evaluation, Question } from "./queries";
import styles from "./Report.module.css";
import { Shows } from "./Shows";
import { useLit } from "./useLit";

export function QuestionPanel({ question }: { question: Question }) {
  const lit = useLit(question.number);
  const { evaluation, advice, hints, noted } = question;
  return (
    <div className={styles.panel}>
      {evaluation?.reason_text && (
        <Alert color="gray" icon={<IconInfoCircle />} title="Not scored">
          {`${evaluation.reason_text} It counts in no average.`}
        </Alert>
      )}
      {question.answers.length > 0 && (
        <div className={styles.answer}>
          <div>
            <Caption>What you said</Caption>
            <MarkedAnswer question={question} lit={lit} />
            {evaluation && <Shows evidence={evaluation.evidence} lit={lit} />}
          </div>
          {evaluation?.status === "scored" && (
            <div>
              <Caption>What a complete answer contains</Caption>
              <Points points={evaluation.points} lit={lit} />
            </div>
          )}
        </div>
      )}
      {noted.length > 0 && (
        <Sentences caption="Facts the interviewer noted" items={noted.map((it) => `“${it}”`)} />
      )}
      {hints.length > 0 && <Sentences caption="Hints you were given" items={hints} />}
      {advice.length > 0 && <Sentences caption={adviceCaption(question)} items={advice} />}
      {evaluation && evaluation.remarks.length > 0 && (
        <Sentences caption="Remarks" items={evaluation.remarks} />
      )}
      {evaluation?.status === "scored" && <Dimensions evaluation={evaluation} />}
      <ModelAnswer question={question} />
      {evaluation && <Judge evaluation={evaluation} />}
    </div>
  );
}

const adviceCaption = ({ answers }: Question) =>
  answers.length > 0 ? "Why, and what a better answer adds" : "How it counts";

function Sentences({ caption, items }: { caption: string; items: string[] }) {
  return (
    <div>
      <Caption>{caption}</Caption>
      <List spacing={6} maw="46rem">
        {items.map((it) => (
          <List.Item key={it}>{it}</List.Item>
        ))}
      </List>
    </div>
  );
}

function Judge({ evaluation: { engine, engine_version, degraded } }: { evaluation: Evaluation }) {
  const less = degraded ? `, with less than it can do: ${degraded}` : "";
  return (
    <Text size="xs" c="dimmed">
      {`Judged by the engine “${engine}”, version ${engine_version}${less}.`}
    </Text>
  );
}
