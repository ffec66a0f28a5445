import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { serve, show } from "../../test/show";
import { asking, at, fresh, interview, open, page } from "./canned";
import { InterviewPage } from "./InterviewPage";

beforeEach(fresh);

test("an answer reaches the server with the place of its question, and the next one is asked", async () => {
  const asked = page({
    "GET /api/interviews/i1": { body: asking(1, "Tell me about a hard day.") },
    "POST /api/interviews/i1/commands": {
      body: { events: [], interview: asking(2, "And an easy one?") },
    },
  });

  await userEvent.type(await screen.findByLabelText("Your answer"), "It was a Friday.");
  await userEvent.keyboard("{Control>}{Enter}{/Control}");

  expect((await screen.findAllByText("And an easy one?")).length).toBeGreaterThan(0);
  const post = asked.find((it) => it.method === "POST");
  expect(post?.headers.get("Idempotency-Key")).toMatch(/^[0-9a-f]{32}$/);
  expect(await post?.json()).toEqual({
    kind: "say",
    text: "It was a Friday.",
    at: { round: 0, question: 0 },
    follow_up: null,
  });
  expect(window.sessionStorage.length).toBe(0);
});

test("a coding question shows its task with what example calls give", async () => {
  const at = { round: 0, question: 0 };
  const task = {
    statement: "Tell whether the brackets match.",
    examples: [{ call: 'is_balanced("([)]")', gives: "false", why: "wrong order" }],
  };
  const open_question = { text: "Write it.", at, follow_up: null, number: 1, of: 2, task };
  page({
    "GET /api/interviews/i1": {
      body: interview({ kind: "in_round", at, follow_up: null }, { open_question }),
    },
  });

  const shown = await screen.findByRole("region", { name: "The task" });

  expect(shown.textContent).toContain("Tell whether the brackets match.");
  expect(shown.textContent).toContain('is_balanced("([)]") gives false (wrong order)');
});

test("an answer that does not get through stays in the field, and its repeat carries the same key", async () => {
  const asked = page({
    "GET /api/interviews/i1": { body: asking(1, "Tell me about a hard day.") },
    "POST /api/interviews/i1/commands": {
      status: 503,
      body: { code: "busy", message: "Too much going on. Try again in a moment." },
    },
  });
  const field = await screen.findByLabelText("Your answer");
  await userEvent.type(field, "It was a Friday.");

  await userEvent.click(screen.getByRole("button", { name: "Send" }));
  await screen.findByText("Too much going on. Try again in a moment.");
  await userEvent.click(screen.getByRole("button", { name: "Send" }));

  await waitFor(() => expect(asked.filter((it) => it.method === "POST")).toHaveLength(2));
  const keys = asked.filter((it) => it.method === "POST");
  expect(keys[0]?.headers.get("Idempotency-Key")).toBe(keys[1]?.headers.get("Idempotency-Key"));
  expect((field as HTMLTextAreaElement).value).toBe("It was a Friday.");
});

test("what was typed is there again after a reload", async () => {
  const server = { "GET /api/interviews/i1": { body: asking(1, "Tell me about a hard day.") } };
  serve(server);
  const first = open();
  await userEvent.type(await screen.findByLabelText("Your answer"), "Half a sent");

  first.unmount();
  page(server);

  const field = await screen.findByLabelText("Your answer");
  expect((field as HTMLTextAreaElement).value).toBe("Half a sent");
});

test("consent offers two answers", async () => {
  page({
    "GET /api/interviews/i1": {
      body: interview({ kind: "awaiting_consent" }, { consent_at: null }),
    },
  });

  expect(await screen.findByRole("button", { name: "I agree, begin" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "I do not agree" })).toBeTruthy();
  expect(screen.queryByLabelText("Your answer")).toBeNull();
});

test("ending asks first, and says what is kept", async () => {
  const asked = page({
    "GET /api/interviews/i1": { body: { ...asking(2, "And an easy one?"), answered: 1 } },
    "POST /api/interviews/i1/commands": {
      body: {
        events: [],
        interview: interview({ kind: "ended", by: "candidate" }, { report: "writing" }),
      },
    },
  });

  await userEvent.click(await screen.findByRole("button", { name: "End" }));
  expect(screen.getByText(/1 of 2 questions, is kept and judged/)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "End the interview" }));

  const link = await screen.findByRole("link", { name: "Open the report" });
  expect(link.getAttribute("href")).toBe("/interviews/i1/report");
  const posts = asked.filter((it) => it.method === "POST");
  expect(await Promise.all(posts.map((it) => it.json()))).toEqual([{ kind: "end" }]);
});

test("an interview that is known already is shown at once", async () => {
  const body = asking(1, "Tell me about a hard day.");
  serve({ "GET /api/interviews/i1": { body } });
  const { client, router } = show(<p>The plan</p>, "/", [
    { path: "/interviews/:interviewId", element: <InterviewPage /> },
  ]);

  client.setQueryData(["interview", "i1"], body);
  await act(() => router.navigate(at));

  expect(screen.getByLabelText("Your answer")).toBeTruthy();
});
