/** A line in somebody's own words, with the words in it that count. */
import { Mark } from "@mantine/core";
import type { ReactNode } from "react";
import styles from "./MarkedQuote.module.css";
import { Quote } from "./Quote";

interface MarkedQuoteProps {
  text: string;
  /** Words of the text, byte for byte. */
  quotes: readonly string[];
  source?: ReactNode;
}

export function MarkedQuote({ text, quotes, source }: MarkedQuoteProps) {
  const parts = marked(text, quotes);
  const all = parts.length === 1;
  return (
    <Quote source={source}>
      {parts.map(({ at, words, counts }) =>
        // What is marked from end to end needs no mark.
        counts && !all ? (
          <Mark key={at} className={styles.mark ?? ""}>
            {words}
          </Mark>
        ) : (
          <span key={at}>{words}</span>
        ),
      )}
    </Quote>
  );
}

interface Part {
  /** Where it begins in the text. */
  at: number;
  words: string;
  counts: boolean;
}

/** The text in pieces, those that are quoted told apart; the first place of each counts. */
export function marked(text: string, quotes: readonly string[]): Part[] {
  const spans = quotes
    .map((it) => ({ from: text.indexOf(it), to: text.indexOf(it) + it.length }))
    .filter(({ from }) => from >= 0)
    .sort((one, other) => one.from - other.from);
  const parts: Part[] = [];
  let done = 0;
  const add = (from: number, to: number, counts: boolean) => {
    if (to > from) parts.push({ at: from, words: text.slice(from, to), counts });
    done = Math.max(done, to);
  };
  for (const { from, to } of spans) {
    add(done, Math.max(from, done), false);
    add(Math.max(from, done), to, true);
  }
  add(done, text.length, false);
  return parts;
}
