import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { expect, onTestFinished } from "vitest";
import { z } from "zod";
import { isQuick } from "../../support/thorough.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const pictures = fileURLToPath(new URL("../../../dist/pictures/", import.meta.url));

/** The looks of which every screen is checked and pictured: a quick run takes each scheme and each width once. */
const allLooks = [
  { scheme: "light", width: 1280 },
  { scheme: "dark", width: 360 },
  { scheme: "dark", width: 1280 },
  { scheme: "light", width: 360 },
  { scheme: "light", width: 768 },
  { scheme: "dark", width: 768 },
  { scheme: "light", width: 2560 },
  { scheme: "dark", width: 2560 },
] as const;
const looks = isQuick ? allLooks.slice(0, 2) : allLooks;

export interface OpenedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the browser complained about, and requests to anywhere else. */
  readonly complaints: string[];
}

/** A page of a browser of its own. A cookie, as `name=value`, is that of a signed-in person. */
export async function newPage(browser: Browser, url: string, cookie: string | null): Promise<OpenedPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 844 },
    colorScheme: "light",
    reducedMotion: "reduce",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  onTestFinished(() => context.close());
  if (cookie !== null) {
    const [name = "", value = ""] = cookie.split("=");
    await context.addCookies([{ name, value, url }]);
  }
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(url)) complaints.push(`asked ${request.url()}`);
  });
  return { page, context, complaints };
}

const violations = z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) }));

/** Waits until colors and sizes no longer change. */
const untilStill = `Promise.all(
  document.getAnimations()
    .filter(({ effect }) => effect.getComputedTiming().endTime !== Infinity)
    .map(({ finished }) => finished.catch(() => null)),
).then(() => null)`;

/** No violation of WCAG 2.2 AA that axe can find, and nothing wider than the screen. */
export async function expectAccessible(page: Page, look = ""): Promise<void> {
  await page.evaluate(untilStill);
  if ((await page.evaluate("'axe' in window")) !== true) await page.evaluate(axe);
  const tags = JSON.stringify(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]);
  const found = violations.parse(
    await page.evaluate(`axe.run({ runOnly: ${tags} }).then(({ violations }) => violations)`),
  );
  expect(
    found.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]),
    look,
  ).toEqual([]);
  const isTooWide = () => page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
  await expect.poll(isTooWide, { timeout: 5_000, message: `${look} is wider than the screen` }).toBe(false);
}

/** Kept as build output, to be looked at. */
export async function takePicture(page: Pick<Page, "screenshot">, name: string): Promise<void> {
  await page.screenshot({ path: `${pictures}${name}.png` });
}

export async function openKeys(page: Page, url: string, path = "/keys"): Promise<void> {
  await page.goto(`${url}/dashboard${path}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
}

/** The text of what has the focus. */
export function focused(page: Page): Promise<unknown> {
  return page.evaluate(
    "document.activeElement === document.body ? null : document.activeElement.textContent",
  );
}

/** Presses Tab until the focus is on what has this text or label. */
export async function tabTo(page: Page, text: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Tab");
    const focused = String(
      await page.evaluate(
        `(({ ariaLabel, innerText, labels }) => [ariaLabel, innerText, labels?.[0]?.innerText].join("|"))(document.activeElement)`,
      ),
    );
    if (focused.includes(text)) return;
  }
  throw new Error(`Tab does not reach ${text}`);
}

/** The row of a key. */
export function rowOf(page: Page, name: string) {
  return page.getByRole("row").filter({ hasText: name });
}

/** Checks and pictures what is shown, in every look. */
export async function expectAccessibleInEveryLook(page: Page, name: string): Promise<void> {
  for (const { scheme, width } of looks) {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme: scheme });
    const look = `${name}-${scheme}-${String(width)}`;
    await expectAccessible(page, look);
    await takePicture(page, look);
  }
  await page.setViewportSize({ width: 1280, height: 844 });
}
