import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { asking, fresh, page } from "./canned";

beforeEach(fresh);

test("what was taken for a request can still be made the answer, and leaving is asked back", async () => {
  const said = [
    { seq: 1, at: "", speaker: "interviewer", kind: "question", text: "A hard day?" },
    { seq: 2, at: "", speaker: "candidate", kind: "aside", text: "I ended it there." },
    { seq: 3, at: "", speaker: "interviewer", kind: "talk", text: "Shall we stop?" },
  ];
  const sure = { ...asking(1, "A hard day?"), transcript: said, sure_asked: "end" };
  const asked = page({
    "GET /api/interviews/i1": { body: sure },
    "POST /api/interviews/i1/commands": {
      body: { events: [], interview: { ...sure, sure_asked: null } },
    },
  });

  await userEvent.click(await screen.findByRole("button", { name: "No, go on" }));
  await userEvent.click(await screen.findByRole("button", { name: "It was my answer" }));

  await waitFor(() => expect(asked.filter((it) => it.method === "POST")).toHaveLength(2));
  const posts = await Promise.all(
    asked.filter((it) => it.method === "POST").map((it) => it.json()),
  );
  expect(posts).toMatchObject([
    { kind: "say", text: "No, go on." },
    { kind: "answer", text: "I ended it there.", at: { round: 0, question: 0 } },
  ]);
});

test("what was typed elsewhere stands in the field, and typing is told after a rest", async () => {
  const elsewhere = asking(1, "A hard day?");
  const open_question = Object.assign({}, elsewhere.open_question, { draft: "It was" });
  const asked = page({
    "GET /api/interviews/i1": { body: { ...elsewhere, open_question } },
    "PUT /api/interviews/i1/draft": { status: 204 },
  });

  const field = await screen.findByLabelText("Your answer");
  expect(field).toHaveProperty("value", "It was");
  await userEvent.type(field, " a Friday.");

  await waitFor(() => expect(asked.some((it) => it.method === "PUT")).toBe(true), {
    timeout: 3_000,
  });
  const put = asked.find((it) => it.method === "PUT");
  expect(await put?.json()).toMatchObject({ text: "It was a Friday." });
});

test("what the interviewer noted is closed until it is wanted", async () => {
  const notes = [{ number: 1, kind: "figure", quote: "a team of five people" }];
  page({ "GET /api/interviews/i1": { body: { ...asking(2, "And then?"), notes } } });

  await userEvent.click(await screen.findByRole("button", { name: "Transcript" }));
  const summary = await screen.findByText("What Mara noted (1)");

  expect(summary.closest("details")?.open).toBe(false);
  expect(screen.getByText("Question 1: “a team of five people”")).toBeTruthy();
});
