import { expect, test } from "vitest";
import { ApiFailure } from "../../api/failure";
import type { Profile } from "../../api/profile";
import { differences, type Editing, firstDraft, merged, movedTo } from "./conflict";
import { draftOf, entries, fieldMessages, isBlank, withEntry, withoutEntry } from "./drafts";
import { boxesOn, isUncertain } from "./places";
import { related } from "./pointing";
import { SECTIONS, type SectionSpec } from "./sections";
import type { Upload } from "./send";
import { type Adding, after, shownAbove } from "./uploads";
import { dateInWords, monthsInWords } from "./words";

const section = (at: string): SectionSpec => {
  const found = SECTIONS.find((it) => it.at === at);
  if (found === undefined) throw new Error(`no section ${at}`);
  return found;
};
const work = section("/work");
const basics = section("/basics");
const profileOf = (parts: object) => parts as Profile;

const ward = {
  position: "Nurse",
  name: "St Brigid's",
  highlights: ["Led handovers", "Taught two colleagues"],
};
const clinic = { position: "Matron", name: "Harbour" };

test("a draft and back gives the same entry, without blanks", () => {
  const profile = profileOf({ work: [ward] });

  const saved = withEntry(profile, work, 0, draftOf(work, ward));

  expect(saved.work).toEqual([ward]);
});

test("lines are one highlight each, and empty lines are none", () => {
  const draft = { ...draftOf(work, ward), highlights: "Led handovers\n\n  Cut errors  \n" };

  const saved = withEntry(profileOf({ work: [ward] }), work, 0, draft);

  expect(saved.work[0]?.highlights).toEqual(["Led handovers", "Cut errors"]);
});

test("an entry beyond the last is added, also where the section was not there", () => {
  const draft = { position: "Porter" };

  const saved = withEntry(profileOf({}), work, 0, draft);

  expect(saved.work).toEqual([{ position: "Porter" }]);
});

test("what the form of the basics does not ask for stays", () => {
  const profile = profileOf({
    basics: { name: "Mara", profiles: [{ network: "X" }], location: { city: "Leeds" } },
  });

  const draft = { ...draftOf(basics, profile.basics), "location/city": "", name: "Marta" };

  expect(withEntry(profile, basics, 0, draft).basics).toEqual({
    name: "Marta",
    profiles: [{ network: "X" }],
    location: {},
  });
});

test("removing an entry leaves the others in their order", () => {
  const saved = withoutEntry(profileOf({ work: [ward, clinic] }), work, 0);

  expect(entries(saved, work)).toEqual([clinic]);
});

test("a draft of blanks is blank", () => {
  expect(isBlank({ position: "  ", keywords: [] })).toBe(true);
  expect(isBlank({ position: "", keywords: ["x"] })).toBe(false);
});

test("messages find the field of the form by their pointer", () => {
  const said = {
    "/work/1/startDate": "Write the date so.",
    "/work/1/highlights/2": "Too long.",
    "/work/0/startDate": "Also wrong.",
    "/basics/email": "No address.",
  };

  const { here, elsewhere } = fieldMessages(work, 1, said);

  expect(here).toEqual({ startDate: "Write the date so.", highlights: "Line 3: Too long." });
  expect(elsewhere.map(({ at }) => at)).toEqual(["/work/0/startDate", "/basics/email"]);
});

test("messages about nested basics find their field", () => {
  const { here } = fieldMessages(basics, 0, { "/basics/location/countryCode": "Two letters." });

  expect(here).toEqual({ "location/countryCode": "Two letters." });
});

const began = (index: number, ...list: object[]): Editing => ({
  spec: work,
  index,
  base: 1,
  profile: profileOf({ work: list }),
});
const newer = (...list: object[]) => ({ version: 2, profile: profileOf({ work: list }) });

test("after a conflict an entry is found where it moved to", () => {
  const now = movedTo(began(0, ward, clinic), newer({ name: "New" }, ward, clinic));

  expect([now.index, now.base]).toEqual([1, 2]);
});

test("after a conflict a new entry stays a new one", () => {
  const now = movedTo(began(1, ward), newer(ward, clinic));

  expect(now.index).toBe(2);
});

test("an entry that was taken out elsewhere is added again at the end", () => {
  const now = movedTo(began(1, ward, clinic), newer(ward));

  expect(now.index).toBe(1);
});

test("what was typed stays, and what was not touched is taken from the newest version", () => {
  const before = began(0, ward);
  const now = movedTo(before, newer({ ...ward, name: "Brigid Clinic", position: "Sister" }));
  const typed = { ...firstDraft(before), position: "Charge nurse" };

  const form = merged(before, now, typed);

  expect(form).toMatchObject({ position: "Charge nurse", name: "Brigid Clinic" });
  expect(differences(before, now, form)).toEqual([{ label: "Position", now: "Sister" }]);
});

const file = new File(["x"], "me.pdf");
const added = after([], { what: "added", key: "a", file });
const upload = { resume: { id: "r1" }, job: { id: "j1" } } as Upload;
const stageOf = ([first]: Adding[]) => first?.stage;

test("an upload goes from sending to reading", () => {
  const half = after(added, { what: "progress", key: "a", share: 0.5 });
  const received = after(half, { what: "received", key: "a", upload });

  expect(stageOf(half)).toEqual({ step: "sending", share: 0.5 });
  expect(stageOf(received)).toEqual({ step: "reading", resumeId: "r1", jobId: "j1" });
  expect(shownAbove(received)).toEqual(new Set(["r1"]));
});

test("progress that comes after the answer changes nothing", () => {
  const received = after(added, { what: "received", key: "a", upload });

  const late = after(received, { what: "progress", key: "a", share: 1 });

  expect(stageOf(late)).toEqual(stageOf(received));
});

test("a refused file can be sent again with the same key, or put away", () => {
  const failure = new ApiFailure("busy", "Later.");
  const refused = after(added, { what: "refused", key: "a", failure });

  expect(stageOf(refused)).toEqual({ step: "refused", failure });
  expect(after(refused, { what: "again", key: "a" })).toEqual(added);
  expect(after(refused, { what: "gone", key: "a" })).toEqual([]);
});

test("places are shares of their page, and below 0.6 uncertain", () => {
  const places = {
    "/work/0/name": { page: 1, boxes: [[50, 100, 150, 120]], confidence: 0.59 },
    "/work/0/position": { page: 2, boxes: [[0, 0, 1, 1]], confidence: 0.6 },
  };

  const boxes = boxesOn(places, 1, { width: 500, height: 1000 });

  expect(boxes).toEqual([{ at: "/work/0/name", left: 0.1, top: 0.1, width: 0.2, height: 0.02 }]);
  expect(isUncertain(places, "/work/0/name")).toBe(true);
  expect(isUncertain(places, "/work/0/position")).toBe(false);
});

test("an entry lights up with its fields, but not with a neighbour of a similar number", () => {
  expect(related("/work/1", "/work/1/name")).toBe(true);
  expect(related("/work/1/highlights/0", "/work/1/highlights")).toBe(true);
  expect(related("/work/1", "/work/10/name")).toBe(false);
  expect(related(null, "/work/1")).toBe(false);
});

test("dates and spans read as people say them", () => {
  expect(dateInWords("2021-03")).toMatch(/2021/);
  expect(dateInWords("2021-13")).toBe("2021-13");
  expect(monthsInWords(30)).toBe("2 years 6 months");
  expect(monthsInWords(12)).toBe("1 year");
});
