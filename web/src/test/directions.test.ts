/** Who may import whom, and that addresses come from `paths.ts`. */
import { expect, test } from "vitest";

const sources = import.meta.glob<string>(["../**/*.{ts,tsx}", "!../**/*.gen.ts"], {
  query: "?raw",
  import: "default",
  eager: true,
});

/** Every file below src with the files below src that it imports. */
const imports = Object.entries(sources).map(([file, text]) => {
  const from = file.replace(/^(\.\.|\.)\//, (it) => (it === "./" ? "test/" : ""));
  const relative = [...text.matchAll(/(?:from|import\(?)\s*"(\.[^"]+)"/g)].map((it) => it[1] ?? "");
  const targets = relative.map((it) => new URL(it, `file:///${from}`).pathname.slice(1));
  return { from, text, targets };
});

const wrong = (rule: (from: string, to: string) => boolean) =>
  imports.flatMap(({ from, targets }) =>
    targets.filter((to) => rule(from, to)).map((to) => `${from} → ${to}`),
  );

const feature = (file: string) => /^features\/([^/]+)/.exec(file)?.[1];
const within = (folder: string) => (file: string) => file.startsWith(`${folder}/`);

test("features never import each other", () => {
  const crossing = wrong((from, to) => {
    const [mine, theirs] = [feature(from), feature(to)];
    return mine !== undefined && theirs !== undefined && mine !== theirs;
  });

  expect(crossing).toEqual([]);
});

test("features do not reach into the frame of the app", () => {
  expect(wrong((from, to) => within("features")(from) && within("app")(to))).toEqual([]);
});

test("ui knows neither the server nor features nor addresses", () => {
  const forbidden = (to: string) => /^(api|features|app)\/|^(paths|router)$/.test(to);

  expect(
    wrong((from, to) => within("ui")(from) && !from.includes(".test.") && forbidden(to)),
  ).toEqual([]);
});

test("api knows no page", () => {
  expect(wrong((from, to) => within("api")(from) && /^(ui|features|app)\//.test(to))).toEqual([]);
});

test("links are made by paths.ts", () => {
  const typed = /(?:\bto=|navigate\(|\bto:\s*)["'`]\//;
  const outside = imports.filter(({ from }) => !/^(test|paths)|\.test\./.test(from));

  expect(outside.filter(({ text }) => typed.test(text)).map((it) => it.from)).toEqual([]);
});

test("the tree is really read", () => {
  expect(imports.length).toBeGreaterThan(30);
  expect(imports.some(({ targets }) => targets.includes("api/schema.gen"))).toBe(true);
});
