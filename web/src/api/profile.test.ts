import { expect, test } from "vitest";
import { type Profile, placeInWords, quotedLines, valueAt } from "./profile";

const summary =
  "I lead shifts on a ward with many beds and a wide range of people to care for. I speak SQL. " +
  "I also keep handovers short, and I have done so in each of the places where I worked before.";
const profile = {
  basics: { summary },
  work: [{ name: "Harbour", position: "Nurse", highlights: ["Wound care and IV therapy"] }],
  skills: [{ name: "IV therapy" }],
} as unknown as Profile;

test("a pointer leads to a value, and nowhere where nothing stands", () => {
  expect(valueAt(profile, "/work/0/highlights/0")).toBe("Wound care and IV therapy");
  expect(valueAt(profile, "/work/7/name")).toBeUndefined();
  expect(valueAt(profile, "/work/constructor")).toBeUndefined();
});

test("a place is called by its section and its entry", () => {
  expect(placeInWords(profile, "/work/0/highlights/0")).toBe("Work, Harbour");
  expect(placeInWords(profile, "/basics/summary")).toBe("About you");
  expect(placeInWords(undefined, "/skills/0/name")).toBe("Skills");
});

test("pieces of evidence from one field stand in one line", () => {
  const evidence = ["Wound care", "IV therapy"].map((quote) => ({
    field: "/work/0/highlights/0",
    quote,
  }));

  const lines = quotedLines(profile, evidence);

  expect(lines).toEqual([
    {
      field: "/work/0/highlights/0",
      place: "Work, Harbour",
      text: "Wound care and IV therapy",
      quotes: ["Wound care", "IV therapy"],
    },
  ]);
});

test("a long text is cut to the sentence that counts", () => {
  const [line] = quotedLines(profile, [{ field: "/basics/summary", quote: "SQL" }]);

  expect(line?.text).toBe("I speak SQL.");
});

test("words that no longer stand in the profile are shown alone", () => {
  const [line] = quotedLines(profile, [{ field: "/skills/0/name", quote: "Triage" }]);

  expect(line?.text).toBe("Triage");
});
