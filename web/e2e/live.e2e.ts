/** Nothing that happens to the browser or the program loses an interview. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { launch, signIn, window } from "./browser";
import { fixture, Program } from "./program";
import { answer, asked, enter, STORY, untilAsked } from "./room";

let program: Program;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [program, browser] = await Promise.all([Program.start(), launch()]);
  const context = await window(browser);
  page = await context.newPage();
  await signIn(page, program);
  await page.goto(`${program.address}/resumes`);
  await page.setInputFiles("input[type=file]", fixture("nurse.txt"));
  await page.getByRole("link", { name: "Look at it" }).first().waitFor();
});
afterAll(async () => {
  await browser.close();
  await program.stop();
});

/** Sits down to a fresh plan: the first question is open. */
beforeEach(async () => {
  const call = async (path: string, body: object) => {
    const reply = await page.request.post(program.address + path, { data: body });
    expect(reply.ok(), await reply.text()).toBe(true);
    return reply.json();
  };
  const resumes = await (await page.request.get(`${program.address}/api/resumes`)).json();
  const plan = await call("/api/plans", {
    resume_id: resumes.items[0].id,
    role: "registered-nurse",
    difficulty: "medium",
    persona: "neutral",
    company_style: "balanced",
    rounds: [
      { kind: "introduction", count: 1 },
      { kind: "professional", count: 2 },
    ],
  });
  const interview = await call("/api/interviews", { plan_id: plan.id });
  await page.goto(`${program.address}/interviews/${interview.id}`);
  await enter(page);
});

test("a reload in the middle of an answer loses neither place nor words", async () => {
  const question = await asked(page);
  await page.getByLabel("Your answer").fill("Half an answer");

  await page.reload();

  await page.getByLabel("Your answer").waitFor();
  expect(await asked(page)).toBe(question);
  expect(await page.getByLabel("Your answer").inputValue()).toBe("Half an answer");
});

test("a second tab shows the same and follows along", async () => {
  const second = await page.context().newPage();
  await second.goto(page.url());
  await second.getByLabel("Your answer").waitFor();
  expect(await asked(second)).toBe(await asked(page));

  await answer(page, STORY);

  await untilAsked(second, await asked(page));
  await second.close();
});

test("a killed program comes back to the same question, with every answer", async () => {
  await answer(page, STORY);
  const question = await asked(page);

  await program.crash();
  await page.getByLabel("Your answer").fill("Written while nobody listened");
  await program.startAgain();

  await answer(page, "I stayed calm, told my colleague what I saw and wrote it into the chart.");
  expect(await asked(page)).not.toBe(question);
  const said = await page.getByLabel("What was said").textContent();
  expect(said).toContain("On the night shift in November");
  expect(said).toContain("I stayed calm, told my colleague");
});

test("pausing, coming back, skipping and ending early leave a report of what was said", async () => {
  const question = await asked(page);
  await page.getByRole("button", { name: "Pause" }).click();
  await page.getByRole("button", { name: "Go on" }).click();
  await page.getByLabel("Your answer").waitFor();
  expect(await asked(page)).toBe(question);
  await page.getByRole("button", { name: "Skip" }).click();
  await untilAsked(page, question, false);

  await page.getByRole("button", { name: "End", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: /^End/ }).click();
  await page.getByRole("link", { name: "Open the report" }).click();

  await page.getByRole("heading", { name: "Question by question" }).waitFor();
  expect(await page.getByText("Not scored").count()).toBeGreaterThan(0);
});

test("words are taken by their meaning, and half a sentence is there on another device", async () => {
  const question = await asked(page);
  await answer(page, "Sorry, could you repeat that?");
  await page.getByText("did not take “Sorry, could you repeat that?” as your answer").waitFor();
  expect(await asked(page)).toBe(question);

  await page.getByLabel("Your answer").fill("Begun on the train");
  const interview = `${program.address}/api${new URL(page.url()).pathname}`;
  const kept = async () => (await (await page.request.get(interview)).json()).open_question.draft;
  await expect.poll(kept, { timeout: 10_000 }).toBe("Begun on the train");
  const elsewhere = await (await window(browser)).newPage();
  await signIn(elsewhere, program);
  await elsewhere.goto(page.url());
  const field = elsewhere.getByLabel("Your answer");
  await field.waitFor();
  expect(await field.inputValue()).toBe("Begun on the train");
  await elsewhere.context().close();
});
