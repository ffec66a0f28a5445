import { expect, test } from "vitest";
import { backTo, paths } from "./paths";

const back = (to: string) => backTo(new URLSearchParams({ back: to }));

test("the way back keeps page, query and place", () => {
  expect(back("/resumes/7?tab=roles#top")).toBe("/resumes/7?tab=roles#top");
});

test("the way back never leads out of the app", () => {
  for (const trap of ["https://evil.example", "//evil.example", "/\\evil.example", "evil", ""]) {
    expect(back(trap)).toBe(paths.home());
  }
});

test("what an address carries is escaped", () => {
  expect(paths.prepare({ role: "R&D lead" })).toBe("/prepare?role=R%26D+lead");
  expect(paths.prepare({ role: undefined })).toBe("/prepare");
});
