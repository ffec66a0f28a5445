import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { show } from "../test/show";
import { ChartOrTable } from "./ChartOrTable";
import { Page } from "./Page";
import { Quote } from "./Quote";
import { ScoreBar, ScoreBasis, ScoreRing } from "./score";
import { CardsSkeleton, Loading, TextSkeleton } from "./skeletons";
import { TagList } from "./TagList";

test("a missing score is words, never a number", () => {
  show(
    <>
      <ScoreRing score={null} label="Readiness" />
      <ScoreBar score={null} label="Depth" />
    </>,
  );

  expect(screen.getByRole("img", { name: "Readiness: not scored" })).toBeTruthy();
  expect(screen.queryByText(/\d/)).toBeNull();
});

test("a score of nought is a score", () => {
  show(<ScoreRing score={0} label="Readiness" />);

  expect(screen.getByRole("img", { name: "Readiness: 0 of 100" })).toBeTruthy();
});

test("a score says what it rests on and how sure it is", () => {
  show(<ScoreBasis of={6} planned={8} margin={7.4} />);

  expect(screen.getByText("From 6 of 8 questions, give or take 7 points.")).toBeTruthy();
});

test("a page names the tab after its heading", () => {
  show(<Page title="Progress">content</Page>);

  expect(screen.getByRole("heading", { level: 1, name: "Progress" })).toBeTruthy();
  expect(document.title).toBe("Progress · Greenroom");
});

test("the numbers of a chart are there as a table, hidden or shown", async () => {
  show(
    <ChartOrTable
      caption="Scores"
      columns={["Interview", "Score"]}
      rows={[{ key: "a", cells: ["1 May", "62"] }]}
      chart={<p>drawing</p>}
    />,
  );
  expect(within(screen.getByRole("table", { name: "Scores" })).getByText("62")).toBeTruthy();

  await userEvent.click(screen.getByRole("radio", { name: "Table" }));

  expect(screen.queryByText("drawing")).toBeNull();
  expect(screen.getByRole("table", { name: "Scores" })).toBeTruthy();
});

test("a long list of words opens on demand", async () => {
  show(<TagList label="Missing skills" items={["Rust", "Go", "SQL"]} limit={1} />);
  expect(screen.queryByText("SQL")).toBeNull();

  await userEvent.click(screen.getByRole("button", { name: "2 more" }));

  expect(screen.getByText("SQL")).toBeTruthy();
});

test("a quote is a quote to a screen reader as well", () => {
  show(<Quote source="Work, Acme">cut the build time by half</Quote>);

  expect(screen.getByRole("figure").querySelector("blockquote")?.textContent).toBe(
    "cut the build time by half",
  );
});

test("placeholders say once what is on its way", () => {
  show(
    <Loading what="your roles">
      <CardsSkeleton />
      <TextSkeleton />
    </Loading>,
  );

  expect(within(screen.getByRole("status")).getByText("Loading your roles…")).toBeTruthy();
});
