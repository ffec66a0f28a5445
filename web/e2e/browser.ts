/** A real browser with a fresh profile, and the checks every page must pass. */
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { expect } from "vitest";
import type { Program } from "./program";

export async function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: [
      "--headless=new",
      "--no-sandbox",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

export type Look = "light" | "dark";

export async function window(
  browser: Browser,
  look: Look = "light",
  width = 1280,
): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width, height: width < 600 ? 780 : 900 },
    colorScheme: look,
    reducedMotion: "reduce",
    acceptDownloads: true,
  });
}

/** Signs the owner in and waits for the home page. */
export async function signIn(page: Page, program: Program): Promise<void> {
  await page.goto(`${program.address}/sign-in`);
  await page.getByLabel("E-mail address").fill(program.ownerEmail);
  await page.getByLabel("Password", { exact: true }).fill(program.ownerPassword);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(`${program.address}/`);
}

/** Nothing that keeps people out, nothing that sticks out sideways, nothing loading any more. */
export async function checkPage(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await page.waitForLoadState("networkidle");
  const found = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  const shown = found.violations.map(
    (it) => `${it.id}: ${it.help} — ${it.nodes.map((node) => node.target).join(", ")}`,
  );
  expect(shown, `axe on ${page.url()}`).toEqual([]);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways, `${page.url()} is wider than the window`).toBeLessThanOrEqual(0);
}

/** Fails the test when the page's own script fails or the program answers with a 5xx. */
export function watch(page: Page): string[] {
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(String(error)));
  page.on("response", (it) => {
    if (it.status() >= 500) troubles.push(`${it.status()} ${it.url()}`);
  });
  return troubles;
}
