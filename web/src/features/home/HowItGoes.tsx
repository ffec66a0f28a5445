/** For somebody new: what happens between a résumé and a better answer. */
import { Text, Title } from "@mantine/core";
import { Section } from "../../ui/Section";
import styles from "./Home.module.css";

const STEPS = [
  ["Résumé", "Upload it, and correct what was read wrongly."],
  ["Role", "Pick one it speaks for, or paste a job description."],
  ["Plan", "Choose rounds, difficulty and who interviews you."],
  ["Interview", "Answer at your own pace. Pause whenever you like."],
  ["Report", "See what you covered and what a better answer adds."],
] as const;

export function HowItGoes() {
  return (
    <Section title="How it goes">
      <ol className={styles.steps}>
        {STEPS.map(([title, text], at) => (
          <li key={title}>
            <span className={styles.number} aria-hidden="true">
              {at + 1}
            </span>
            <Title order={3}>{title}</Title>
            <Text size="sm" c="dimmed" mt={4}>
              {text}
            </Text>
          </li>
        ))}
      </ol>
    </Section>
  );
}
