/** The mean of each competency, the one that practice helps most first. */

import { Text } from "@mantine/core";
import type { Analytics } from "../../api/analytics";
import { paths } from "../../paths";
import { count } from "../../ui/format";
import { TextLink } from "../../ui/links";
import { Section } from "../../ui/Section";
import { Surface } from "../../ui/Surface";
import { ScoreBar } from "../../ui/score";
import styles from "./Progress.module.css";

type Competency = Analytics["competencies"][number];

export function Competencies({ competencies }: { competencies: Competency[] }) {
  const weakestFirst = [...competencies].sort((a, b) => a.score - b.score);
  return (
    <Section
      title="Competencies"
      description={
        <>
          The mean over all your reports, lowest first.{" "}
          <TextLink to={paths.prepare()}>The next plan</TextLink> asks more about the low ones.
        </>
      }
    >
      <Surface>
        {weakestFirst.length === 0 ? (
          <Text c="dimmed">They appear with the first report that has a score.</Text>
        ) : (
          <div className={styles.bars}>
            {weakestFirst.map((it) => (
              <ScoreBar
                key={it.competency}
                label={it.label}
                score={it.score}
                note={count(it.of, "question")}
              />
            ))}
          </div>
        )}
      </Surface>
    </Section>
  );
}
