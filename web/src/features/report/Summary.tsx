/** The headline in words, the score with what it rests on, and how it is made. */
import { Text } from "@mantine/core";
import { count } from "../../ui/format";
import { Surface } from "../../ui/Surface";
import { ScoreBasis, ScoreRing } from "../../ui/score";
import type { Question, Report } from "./queries";
import styles from "./Report.module.css";
import { exact, withoutScore } from "./standing";

export function Summary({ report }: { report: Report }) {
  const overall = report.overall ?? null;
  return (
    <Surface component="section" aria-label="Summary" className={styles.summary ?? ""}>
      <ScoreRing score={overall?.score ?? null} label="Overall" size={128} />
      <div>
        <Text className={styles.headline ?? ""}>{report.headline}</Text>
        {overall && (
          <ScoreBasis of={overall.of} planned={report.coverage.planned} margin={overall.margin} />
        )}
        <Text size="sm" c="dimmed" mb="sm">
          {coverageInWords(report.coverage)}
        </Text>
        {overall && <HowMade report={report} overall={overall} />}
      </div>
    </Surface>
  );
}

function coverageInWords(it: Report["coverage"]): string {
  const parts = [
    `${count(it.planned, "question")} planned`,
    `${it.answered} answered`,
    `${it.scored} scored`,
    it.skipped > 0 && `${it.skipped} skipped`,
    it.unanswered > 0 && `${it.unanswered} not reached`,
  ];
  return `${parts.filter(Boolean).join(", ")}.`;
}

interface HowMadeProps {
  report: Report;
  overall: NonNullable<Report["overall"]>;
}

function HowMade({ report, overall }: HowMadeProps) {
  const questions = report.rounds.flatMap((it) => it.questions);
  return (
    <details className={styles.details}>
      <summary>How this number is made</summary>
      <ol className={styles.sum} aria-label="How the overall is made">
        {questions.map((it) => (
          <li key={it.number}>
            <span>{`Question ${it.number}, ${it.competency_label}`}</span>
            <span>{share(it)}</span>
          </li>
        ))}
        <li>
          <span>{`Mean of the ${count(overall.of, "question")} that ${overall.of === 1 ? "counts" : "count"}`}</span>
          <span>{`${exact(overall.score)} ± ${exact(overall.margin)}`}</span>
        </li>
      </ol>
    </details>
  );
}

function share(question: Question): string {
  if (question.counted != null) return exact(question.counted);
  return `${(withoutScore(question) ?? "Not counted").toLowerCase()}: left out`;
}
