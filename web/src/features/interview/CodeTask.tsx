/** The task of a coding question: what to write, with example calls. */
import { Code, Text } from "@mantine/core";
import type { Interview } from "./queries";
import styles from "./Room.module.css";

type Task = NonNullable<NonNullable<Interview["open_question"]>["task"]>;

export function CodeTask({ task: { statement, examples } }: { task: Task }) {
  return (
    <section className={styles.task} aria-label="The task">
      <Text>{statement}</Text>
      <ul className={styles.examples} aria-label="Examples">
        {examples.map(({ call, gives, why }) => (
          <li key={call}>
            <Code className={styles.call ?? ""}>{call}</Code>
            <Text span size="sm" c="dimmed">
              {" gives "}
            </Text>
            <Code className={styles.call ?? ""}>{gives}</Code>
            {why && (
              <Text span size="sm" c="dimmed">
                {` (${why})`}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
