import { expect, test } from "vitest";
import { isOver, standing } from "./standing";

test("an interview under way leads back into it", () => {
  expect(standing({ phase: "in_round", report: "none" })).toEqual({
    label: "Under way",
    page: "interview",
  });
  expect(isOver("in_round")).toBe(false);
});

test("an interview that is over leads to its report, also while that is written", () => {
  expect(standing({ phase: "ended", report: "ready" }).page).toBe("report");
  expect(standing({ phase: "completed", report: "writing" })).toEqual({
    label: "Report is being written",
    page: "report",
  });
  expect(isOver("ended")).toBe(true);
});

test("a phase this page does not know yet is named, not hidden", () => {
  expect(standing({ phase: "adjourned", report: "none" }).label).toBe("adjourned");
});
