/** A very good answer, and the points of a question that was never judged; folded. */
import { List, Text } from "@mantine/core";
import type { Question } from "./queries";
import styles from "./Report.module.css";

export function ModelAnswer({ question }: { question: Question }) {
  const { model_answer, key_points, evaluation } = question;
  const judged = evaluation?.status === "scored";
  if (model_answer === "" && (judged || key_points.length === 0)) return null;
  return (
    <details className={styles.details}>
      <summary>A very good answer, for comparison</summary>
      {!judged && key_points.length > 0 && (
        <List mt="sm" spacing={4} maw="46rem">
          {key_points.map((it) => (
            <List.Item key={it.text}>{it.text}</List.Item>
          ))}
        </List>
      )}
      {model_answer !== "" && (
        <Text mt="sm" maw="46rem" lh={1.65}>
          {model_answer}
        </Text>
      )}
    </details>
  );
}
