/** What a person does in the interview room, in the words that stand on its buttons. */
import type { Page } from "playwright-core";

export const STORY =
  "On the night shift in November a patient of mine, two days after surgery, became restless and " +
  "his pulse went to 120. I assessed him from airway to exposure, took the early warning score, " +
  "which was 7, called the doctor with SBAR, started oxygen as prescribed and gave the first " +
  "antibiotic within the hour. He was stable by four in the morning, and since then I check the " +
  "trend of the score at every handover.";

export async function enter(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  await page.getByRole("button", { name: "I agree, begin" }).click();
  await page.getByLabel("Your answer").waitFor();
}

/** Where the question that is open stands. */
const ASKED = 'main [aria-live="polite"] p[class*="main"]';

/** The words of the question that is open. */
export async function asked(page: Page): Promise<string> {
  return ((await page.locator(ASKED).textContent()) ?? "").trim();
}

/** Waits until the open question is, or is no longer, this one. */
export async function untilAsked(page: Page, text: string, same = true): Promise<void> {
  await page.waitForFunction(
    ([where, words, wanted]) => {
      const now = document.querySelector<HTMLElement>(where)?.textContent.trim();
      return now !== undefined && (now === words) === wanted;
    },
    [ASKED, text, same] as const,
  );
}

/** Sends an answer and waits until it was taken: the box is empty or gone. */
export async function answer(page: Page, text: string): Promise<void> {
  const box = page.getByLabel("Your answer");
  await box.fill(text);
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await page.waitForFunction((sent) => document.querySelector("textarea")?.value !== sent, text);
}

/** Answers whatever is asked until the interviewer invites questions. */
export async function answerAll(page: Page): Promise<void> {
  const mine = page.getByLabel(/^Your question/);
  while (!(await mine.isVisible())) {
    await answer(page, STORY);
    await page.getByLabel("Your answer").or(mine).first().waitFor();
  }
}

export async function sayGoodbye(page: Page): Promise<void> {
  await page.getByRole("button", { name: "I have no more questions" }).click();
  await page.getByRole("button", { name: "Finish and write the report" }).click();
  await page.getByRole("link", { name: "Open the report" }).click();
  await page.getByRole("heading", { name: "Question by question" }).waitFor();
}
