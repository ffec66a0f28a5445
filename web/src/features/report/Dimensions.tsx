/** What the score of one answer is made of. */
import { percent, words } from "../../ui/format";
import { ScoreBar } from "../../ui/score";
import { Caption } from "./Caption";
import type { Evaluation } from "./queries";
import styles from "./Report.module.css";
import { exact } from "./standing";

export function Dimensions({ evaluation }: { evaluation: Evaluation }) {
  const { dimensions, overall, margin } = evaluation;
  if (overall == null || margin == null) return null;
  return (
    <div>
      <Caption>
        {`${exact(overall)} is the weighted mean of these, give or take ${exact(margin)}`}
      </Caption>
      <div className={styles.bars}>
        {dimensions.map((it) => (
          <ScoreBar
            key={it.name}
            label={words(it.name)}
            score={it.score}
            note={`weighs ${percent(it.weight)}`}
          />
        ))}
      </div>
    </div>
  );
}
