/** Somebody's own words, with where they stand. */
import type { ReactNode } from "react";
import styles from "./Quote.module.css";

interface QuoteProps {
  children: ReactNode;
  /** Where the words come from: "Work, Acme Ltd". */
  source?: ReactNode;
}

export function Quote({ children, source }: QuoteProps) {
  return (
    <figure className={styles.quote}>
      <blockquote className={styles.words}>{children}</blockquote>
      {source && <figcaption className={styles.source}>{source}</figcaption>}
    </figure>
  );
}
