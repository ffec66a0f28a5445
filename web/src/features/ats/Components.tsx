/** What the score is made of: each part with its weight and the sentence why. */
import { Text } from "@mantine/core";
import { percent } from "../../ui/format";
import { Section } from "../../ui/Section";
import { Surface } from "../../ui/Surface";
import { ScoreBar } from "../../ui/score";
import styles from "./Ats.module.css";
import type { Analysis } from "./queries";

export function Components({ components }: Pick<Analysis, "components">) {
  return (
    <Section
      title="How the score comes about"
      description="Each part counts with its weight. What nobody asks for counts for nothing."
    >
      <Surface>
        <ul className={styles.components}>
          {components.map(({ name, label, score, weight, why }) => (
            <li key={name}>
              <ScoreBar
                label={label}
                score={score ?? null}
                note={weight > 0 ? `counts ${percent(weight)}` : undefined}
              />
              <Text size="sm" c="dimmed" mt={6}>
                {why}
              </Text>
            </li>
          ))}
        </ul>
      </Surface>
    </Section>
  );
}
