/** The answers with the evidence in them underlined. */
import type { ReactNode } from "react";
import { inPieces, type Piece, type Span } from "./marks";
import type { Question } from "./queries";
import styles from "./Report.module.css";
import { type Lit, pointId, showsId } from "./useLit";

export function MarkedAnswer({ question, lit }: { question: Question; lit: Lit }) {
  const answers = question.answers.map((it) => it.answer);
  const pieces = inPieces(question.answer, answers, spansOf(question));
  const placed = new Set<string>();
  return (
    <div style={{ display: "grid", gap: "1.25rem" }}>
      {pieces.map((of, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stored answer never changes
        <div key={at}>
          {at > 0 && <p className={styles.asked}>{question.answers[at]?.asked}</p>}
          <p className={styles.said}>{of.map((piece, nth) => marked(piece, nth, lit, placed))}</p>
        </div>
      ))}
    </div>
  );
}

/** `placed` remembers which evidence has its place already: an id stands once on a page. */
function marked({ text, ids }: Piece, nth: number, lit: Lit, placed: Set<string>): ReactNode {
  if (ids.length === 0) return text;
  const fresh = ids.find((id) => !placed.has(id));
  if (fresh !== undefined) placed.add(fresh);
  return (
    <mark
      key={nth}
      id={fresh === undefined ? undefined : lit.place(fresh)}
      className={styles.mark}
      data-point={ids.some(ofPoint) || undefined}
      data-lit={ids.some(lit.has) || undefined}
    >
      {text}
    </mark>
  );
}

const ofPoint = (id: string) => id.startsWith("point-");

/** Evidence of key points by their number, of anything else by what it shows. */
function spansOf({ evaluation }: Question): Span[] {
  if (!evaluation) return [];
  const ofPoints = evaluation.points.flatMap(({ evidence }, at) =>
    evidence ? [{ ...evidence, id: pointId(at) }] : [],
  );
  const others = evaluation.evidence.map((it) => ({ ...it, id: showsId(it.shows) }));
  return [...ofPoints, ...others];
}
