/** The whole journey of a person who has never been here, on the real program. */
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkPage, launch, signIn, watch, window } from "./browser";
import { fixture, Program } from "./program";
import { answerAll, enter, sayGoodbye } from "./room";

let program: Program;
let browser: Browser;
beforeAll(async () => {
  [program, browser] = await Promise.all([Program.start(), launch()]);
});
afterAll(async () => {
  await browser.close();
  await program.stop();
});

async function toTheRoles(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Add a résumé" }).click();
  await checkPage(page);
  await page.setInputFiles("input[type=file]", fixture("nurse.pdf"));
  await page.getByRole("link", { name: "Look at it" }).first().click();
  await page.getByRole("heading", { name: "Is everything right?" }).waitFor();
  expect(await page.getByText("Harbour General Hospital").count()).toBeGreaterThan(0);
  await checkPage(page);
  await page.getByRole("link", { name: "See the roles" }).click();
}

async function toTheMatch(page: Page): Promise<void> {
  await page.getByRole("heading", { name: "Registered Nurse" }).first().waitFor();
  await checkPage(page);
  await page.getByRole("link", { name: "See the match with Registered Nurse" }).click();
  await page.getByRole("heading", { name: "ATS match" }).waitFor();
  await checkPage(page);
  await page.getByRole("button", { name: "See the match" }).click();
  await page.waitForURL(/\/ats\//);
  await checkPage(page);
}

async function toThePlan(page: Page): Promise<void> {
  await page
    .getByRole("link", { name: /Prepare/ })
    .last()
    .click();
  await page.getByRole("heading", { name: "Prepare an interview" }).waitFor();
  await checkPage(page);
  await page.getByRole("button", { name: "Make the plan" }).click();
  await page.waitForURL(/\/plans\//);
  await checkPage(page);
}

test("from the first sign-in to a report and its PDF", async () => {
  const context = await window(browser);
  const page = await context.newPage();
  const troubles = watch(page);

  await signIn(page, program);
  await checkPage(page);
  await toTheRoles(page);
  await toTheMatch(page);
  await toThePlan(page);
  await page.getByRole("button", { name: "Start the interview" }).click();
  await checkPage(page);
  await enter(page);
  await checkPage(page);
  await answerAll(page);
  await checkPage(page);
  await sayGoodbye(page);
  await checkPage(page);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: /PDF/ }).click();
  const pdf = readFileSync(await (await download).path());
  await page.goto(`${program.address}/progress`);
  await page.getByText("1", { exact: true }).first().waitFor();
  await checkPage(page);
  await page.goto(`${program.address}/history`);
  await checkPage(page);
  await page.goto(`${program.address}/`);
  await checkPage(page);

  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  expect(await page.getByText("Registered Nurse").count()).toBeGreaterThan(0);
  expect(troubles).toEqual([]);
  await context.close();
});

test("every page holds in the dark and on a phone", async () => {
  for (const [look, width] of [
    ["dark", 1280],
    ["light", 360],
  ] as const) {
    const context = await window(browser, look, width);
    const page = await context.newPage();
    const troubles = watch(page);
    await signIn(page, program);
    const interview = (await (await page.request.get(`${program.address}/api/interviews`)).json())
      .items[0];
    const resume = (await (await page.request.get(`${program.address}/api/resumes`)).json())
      .items[0];
    const analysis = (
      await (await page.request.get(`${program.address}/api/resumes/${resume.id}/analyses`)).json()
    ).items[0];

    const paths = [
      "/",
      "/resumes",
      `/resumes/${resume.id}`,
      "/roles",
      "/ats",
      `/ats/${analysis.id}`,
      "/prepare",
      `/plans/${interview.plan_id}`,
      `/interviews/${interview.id}`,
      `/interviews/${interview.id}/report`,
      "/progress",
      "/history",
      "/settings",
      "/no-such-page",
    ];
    for (const path of paths) {
      await page.goto(program.address + path);
      await checkPage(page);
    }

    expect(troubles).toEqual([]);
    await context.close();
  }
});
