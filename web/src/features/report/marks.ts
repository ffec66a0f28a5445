/** Cuts an answer where evidence begins and ends. The server counts in bytes of UTF-8. */

/** A quote and where it stands in the judged answer. */
export interface Span {
  /** What it is evidence of; several spans may share one. */
  id: string;
  start: number;
  end: number;
  quote: string;
}

/** A run of text with everything it is evidence of. */
export interface Piece {
  text: string;
  ids: string[];
}

/** The judged answer is all answers to a question, joined by a blank line. */
const JOINT = "\n\n";

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Each answer in pieces. A span whose words do not stand there is left out: no quote is invented. */
export function inPieces(judged: string, answers: string[], spans: Span[]): Piece[][] {
  const bytes = encoder.encode(judged);
  const held = spans.filter((it) => decoder.decode(bytes.subarray(it.start, it.end)) === it.quote);
  let from = 0;
  return partsOf(judged, answers).map((part) => {
    const to = from + encoder.encode(part).length;
    const pieces = cut(bytes, from, to, held);
    from = to + JOINT.length;
    return pieces;
  });
}

/** The answers one by one, where they make up the judged text; else that text as it is. */
function partsOf(judged: string, answers: string[]): string[] {
  return answers.join(JOINT) === judged ? answers : [judged];
}

function cut(bytes: Uint8Array, from: number, to: number, spans: Span[]): Piece[] {
  const inside = spans.flatMap((it) => [it.start, it.end]).filter((it) => from < it && it < to);
  const edges = [...new Set([from, ...inside, to])].sort((a, b) => a - b);
  return edges.slice(1).map((end, at) => {
    const start = edges[at] ?? from;
    const ids = spans.filter((it) => it.start <= start && end <= it.end).map((it) => it.id);
    return { text: decoder.decode(bytes.subarray(start, end)), ids: [...new Set(ids)] };
  });
}
