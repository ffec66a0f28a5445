/** The interviewer's words, large; read out as they come. */
import type { Ref } from "react";
import type { Interview } from "./queries";
import styles from "./Room.module.css";
import { momentOf, wordsOnStage } from "./stage";

interface StageWordsProps {
  ref: Ref<HTMLDivElement>;
  interview: Interview;
}

/** From here on words are set smaller, so that they still stand on one screen. */
const LONG = 130;

export function StageWords({ ref, interview }: StageWordsProps) {
  const { before, main, after } = wordsOnStage(interview);
  if (momentOf(interview.phase.kind) === "lobby") return null;
  return (
    <div ref={ref} tabIndex={-1} className={styles.words} aria-live="polite">
      {before.map((text) => (
        <p key={text} className={styles.aside}>
          {text}
        </p>
      ))}
      {main !== "" && (
        <p className={styles.main} data-long={main.length > LONG || undefined}>
          {main}
        </p>
      )}
      {after.map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same words may be said twice
        <p key={at} className={styles.aside}>
          {text}
        </p>
      ))}
    </div>
  );
}
