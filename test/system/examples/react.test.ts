import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { createAccount, createKey, createManageKey } from "../../support/fixtures.js";
import { freePort, startTestServer, type TestServer } from "../../support/test-server.js";
import { hasChromium, launchChromium } from "../browser/chromium.js";
import { startExample, type RunningExample } from "./run-example.js";

const timeout = 240_000;

let server: TestServer;
let example: RunningExample;
let browser: Browser;
let page: Page;
const faults: string[] = [];

describe.skipIf(!hasChromium)("examples/react, in Chromium", { timeout }, () => {
  beforeAll(async () => {
    server = await startTestServer();
    const account = await createAccount(server.url, 3);
    const { secret } = await createManageKey(server.url, account);
    await createKey(server.url, account, { name: "first key" });
    const port = String(await freePort());
    example = startExample(
      ["npm", "run", "example:react", "--", "--host", "127.0.0.1", "--port", port, "--strictPort"],
      { LATCHKEY_URL: server.url, LATCHKEY_KEY: secret },
    );
    const url = `http://127.0.0.1:${port}`;
    await vi.waitFor(async () => expect((await fetch(url)).status, example.output()).toBe(200), {
      timeout: 120_000,
      interval: 100,
    });
    browser = await launchChromium();
    page = await browser.newPage();
    page.setDefaultTimeout(120_000);
    page.on("pageerror", ({ message }) => faults.push(message));
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(message.text());
    });
    await page.goto(url);
  }, timeout);
  afterAll(async () => {
    await browser.close();
    await example.stop();
    await server.stop();
  });

  const rows = () => page.locator("tbody tr td:first-child").allTextContents();

  test("it compiles as its own tsconfig.json says", async () => {
    const { status, output } = await startExample(["node_modules/.bin/tsc", "-p", "examples/react"], {})
      .ended;
    expect(status, output).toBe(0);
  }, 120_000);

  test("it shows the account's keys", async () => {
    await page.getByText("first key").waitFor();
    expect(await rows()).toEqual(["first key", "test key"]);
  }, 120_000);

  test("it says what is wrong with a name", async () => {
    await page.getByRole("button", { name: "Create key" }).click();
    await page.getByText("Key name must be between 1 and 50 characters.").waitFor();
  }, 120_000);

  test("it creates a key, and shows its secret once", async () => {
    await page.getByLabel("Name").fill("made in the browser");
    await page.getByRole("button", { name: "Create key" }).click();
    const secret = await page.locator("output").textContent();
    expect(secret).toMatch(/^lk_[0-9A-Za-z]{49}$/);
    const answer = await fetch(`${server.url}/v1/keys/me`, {
      headers: { Authorization: `Bearer ${secret ?? ""}` },
    });
    expect(answer.status).toBe(200);
    await page.getByRole("cell", { name: "made in the browser" }).waitFor();

    await page.getByRole("button", { name: "I have stored it" }).click();
    await page.getByLabel("Name").waitFor();
    expect(await page.content()).not.toContain(secret);
    await page.reload();
    await page.getByRole("cell", { name: "made in the browser" }).waitFor();
    expect(await page.content()).not.toContain(secret);
  }, 120_000);

  test("it says that the account is full", async () => {
    await page.getByLabel("Name").fill("one too many");
    await page.getByRole("button", { name: "Create key" }).click();
    await page.getByText("Maximum of 3 API keys per account reached.").waitFor();
  }, 120_000);

  test("it revokes a key, which leaves the list", async () => {
    const row = page.getByRole("row").filter({ hasText: "first key" });
    await row.getByRole("button", { name: "Revoke" }).click();
    await row.waitFor({ state: "detached" });
    expect(await rows()).toEqual(["made in the browser", "test key"]);
  }, 120_000);

  test("nothing went wrong in the browser meanwhile", () => {
    expect(faults).toEqual([]);
  }, 120_000);
});
