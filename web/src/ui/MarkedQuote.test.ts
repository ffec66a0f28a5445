import { expect, test } from "vitest";
import { marked } from "./MarkedQuote";

const joined = (text: string, quotes: string[]) =>
  marked(text, quotes).map(({ words, counts }) => (counts ? `[${words}]` : words));

test("the words that count are told apart, and nothing is lost", () => {
  expect(joined("I combine SQL, Python and care", ["Python", "SQL"])).toEqual([
    "I combine ",
    "[SQL]",
    ", ",
    "[Python]",
    " and care",
  ]);
});

test("words inside other words are marked once", () => {
  expect(joined("data analysis", ["data analysis", "analysis"])).toEqual(["[data analysis]"]);
});

test("words that are not there mark nothing", () => {
  expect(joined("care", ["SQL"])).toEqual(["care"]);
});
