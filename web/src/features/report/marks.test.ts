import { expect, test } from "vitest";
import { inPieces, type Span } from "./marks";

/** A span as the server counts it: in bytes. */
function span(id: string, text: string, quote: string): Span {
  const start = new TextEncoder().encode(text.slice(0, text.indexOf(quote))).length;
  return { id, start, end: start + new TextEncoder().encode(quote).length, quote };
}

const shown = (judged: string, answers: string[], spans: Span[]) =>
  inPieces(judged, answers, spans).map((pieces) =>
    pieces
      .map(({ text, ids }) => (ids.length === 0 ? text : `[${ids.join("+")}:${text}]`))
      .join(""),
  );

test("offsets are bytes: umlauts, dashes and emoji before a quote do not shift it", () => {
  const answer = "Für Jürgen — 😀 — war es früh. Dann half ich.";

  const pieces = shown(answer, [answer], [span("p0", answer, "Dann half ich.")]);

  expect(pieces).toEqual(["Für Jürgen — 😀 — war es früh. [p0:Dann half ich.]"]);
});

test("a quote may itself be outside ASCII", () => {
  const answer = "a 😀é漢 b";

  expect(shown(answer, [answer], [span("p0", answer, "😀é漢")])).toEqual(["a [p0:😀é漢] b"]);
});

test("where spans overlap, the common part is evidence of both", () => {
  const answer = "one two three";
  const spans = [span("a", answer, "one two"), span("b", answer, "two three")];

  expect(shown(answer, [answer], spans)).toEqual(["[a:one ][a+b:two][b: three]"]);
});

test("with follow-ups each span stands in the answer it belongs to", () => {
  const answers = ["Zuerst übte ich.", "Später auch."];
  const judged = answers.join("\n\n");

  const pieces = shown(judged, answers, [span("a", judged, "übte"), span("b", judged, "Später")]);

  expect(pieces).toEqual(["Zuerst [a:übte] ich.", "[b:Später] auch."]);
});

test("a span across two answers is marked in both", () => {
  const answers = ["ends here", "and goes on"];
  const judged = answers.join("\n\n");

  const pieces = shown(judged, answers, [span("a", judged, "here\n\nand")]);

  expect(pieces).toEqual(["ends [a:here]", "[a:and] goes on"]);
});

test("words that do not stand where the span says are not marked", () => {
  const answer = "I led the team.";

  expect(shown(answer, [answer], [{ id: "a", start: 2, end: 5, quote: "run" }])).toEqual([answer]);
});

test("answers that are not what was judged give way to what was", () => {
  expect(shown("judged text", ["something else"], [])).toEqual(["judged text"]);
});
