import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { check } from "../../support/checks.js";
import { createAccount } from "../../support/fixtures.js";
import { newMember } from "../../support/sign-in.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";
import { hasChromium, launchChromium } from "./chromium.js";
import { expectAccessibleInEveryLook, newPage, openKeys, rowOf } from "./dashboard-browser.js";

describe.skipIf(!hasChromium)("a link that shows a secret once, in Chromium", { timeout: 120_000 }, () => {
  let browser: Browser;
  let server: TestServer;
  let cookie: string;
  beforeAll(async () => {
    browser = await launchChromium();
    server = await startTestServer();
    const account = await createAccount(server.url, 10, "Acme");
    cookie = (await newMember(server, account, "ada@example.com", "OWNER")).cookie;
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  test("goes from the new key to somebody else, who sees the secret by a button and nobody after them", async () => {
    const { page, complaints } = await newPage(browser, server.url, cookie);
    await openKeys(page, server.url, "/keys/new");
    await page.getByLabel("Name").fill("for ben");
    await page.getByRole("button", { name: "Create key" }).click();
    await page.getByRole("button", { name: "Send to somebody once" }).click();
    await expectAccessibleInEveryLook(page, "send-once");
    await page.getByLabel("7 days").check();
    await page.getByRole("button", { name: "Make link" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText(/in (6|7) days/).waitFor();
    await dialog.getByRole("button", { name: "Copy" }).click();
    await expectAccessibleInEveryLook(page, "send-once-made");
    const link = String(await page.evaluate("navigator.clipboard.readText()"));
    expect(link).toMatch(/\/secret-link#token=once_\w+$/);
    await dialog.getByRole("button", { name: "Done" }).click();
    await page.getByRole("button", { name: "Done" }).click();
    await rowOf(page, "for ben").waitFor();

    // A scanner that opens links, with scripts and without, uses nothing up.
    await fetch(link);
    const scanner = await newPage(browser, server.url, null);
    await scanner.page.goto(link);
    await scanner.page.getByRole("button", { name: "Show the secret" }).waitFor();

    const ben = await newPage(browser, server.url, null);
    await ben.page.goto(link);
    await expectAccessibleInEveryLook(ben.page, "secret-link");
    await ben.page.getByRole("button", { name: "Show the secret" }).click();
    await ben.page.getByRole("heading", { name: "The secret of for ben" }).waitFor();
    expect(ben.page.url()).toBe(`${server.url}/secret-link`);
    const secret = await ben.page.getByLabel("Secret", { exact: true }).innerText();
    expect(await check(server.url, "authorize", secret)).toBe("accepted");
    await ben.page.getByRole("button", { name: "Copy" }).click();
    expect(await ben.page.evaluate("navigator.clipboard.readText()")).toBe(secret);
    await expectAccessibleInEveryLook(ben.page, "secret-link-shown");

    await scanner.page.getByRole("button", { name: "Show the secret" }).click();
    await scanner.page.getByText("This link was used before.").waitFor();
    await expectAccessibleInEveryLook(scanner.page, "secret-link-used");
    expect(await scanner.page.content()).not.toContain(secret);
    expect([...complaints, ...scanner.complaints, ...ben.complaints]).toEqual([]);
  });
});
