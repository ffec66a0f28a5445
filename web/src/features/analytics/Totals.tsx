/** The sums over all interviews. */
import type { Analytics } from "../../api/analytics";

import { Figure } from "../../ui/Figure";
import { count, day, percent, points } from "../../ui/format";
import { Surface } from "../../ui/Surface";
import styles from "./Progress.module.css";

const TRENDS = {
  improving: "Improving",
  declining: "Declining",
  steady: "Steady",
};

export function Totals({ analytics: it }: { analytics: Analytics }) {
  const rate = it.completion_rate ?? null;
  return (
    <Surface component="section" aria-label="Totals">
      <dl className={styles.figures}>
        <Figure
          label="Interviews"
          value={it.total_interviews}
          note={it.last_interview_at ? `last on ${day(it.last_interview_at)}` : undefined}
        />
        <Figure
          label="Finished"
          value={rate === null ? null : percent(rate)}
          note={`${it.completed_interviews} of ${it.total_interviews}`}
        />
        <Figure
          label="Average score"
          {...score(it.average_score)}
          note={it.scores.length > 0 ? `of ${count(it.scores.length, "report")}` : undefined}
        />
        <Figure label="Best score" {...score(it.best_score)} />
        <Figure
          label="Trend"
          value={it.trend ? TRENDS[it.trend] : null}
          absent="Too early to say"
        />
        <Figure label="Questions answered" value={it.questions_answered} />
      </dl>
    </Surface>
  );
}

function score(value: number | null | undefined) {
  return { value: value == null ? null : points(value), absent: "Not scored yet" };
}
