/** The report from the whole to the single question. */
import { Text } from "@mantine/core";
import { count, points } from "../../ui/format";
import { Section } from "../../ui/Section";
import { Surface } from "../../ui/Surface";
import { ScoreBar } from "../../ui/score";
import { Findings } from "./Findings";
import { Footing } from "./Footing";
import { NextStep } from "./NextStep";
import { Questions } from "./Questions";
import type { Report } from "./queries";
import styles from "./Report.module.css";
import { Summary } from "./Summary";

type Mean = NonNullable<Report["overall"]>;

export function ReportContent({ report }: { report: Report }) {
  return (
    <div className={styles.sections}>
      <Summary report={report} />
      <Findings strengths={report.strengths} gaps={report.gaps} />
      <Questions rounds={report.rounds} />
      <Section title="Rounds">
        <Surface>
          <div className={styles.bars}>
            {report.rounds.map((it) => (
              <ScoreBar
                key={it.label}
                label={it.label}
                score={it.mean?.score ?? null}
                note={it.mean ? basis(it.mean) : `0 of ${it.questions.length} questions`}
              />
            ))}
          </div>
        </Surface>
      </Section>
      <Section title="Competencies" description="Only those with a question that was scored.">
        <Surface>
          {report.competencies.length === 0 ? (
            <Text c="dimmed">No question was scored, so nothing can be said about any.</Text>
          ) : (
            <div className={styles.bars}>
              {report.competencies.map(({ competency, label, mean }) => (
                <ScoreBar key={competency} label={label} score={mean.score} note={basis(mean)} />
              ))}
            </div>
          )}
        </Surface>
      </Section>
      <NextStep role={report.role} />
      <Footing report={report} />
    </div>
  );
}

const basis = ({ of, margin }: Mean) => `${count(of, "question")}, ± ${points(margin)}`;
