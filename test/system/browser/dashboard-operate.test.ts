import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { check } from "../../support/checks.js";
import { createAccount, createKey, createOperator } from "../../support/fixtures.js";
import { operatorKey, startTestServer, type TestServer } from "../../support/test-server.js";
import { hasChromium, launchChromium } from "./chromium.js";
import { expectAccessibleInEveryLook, newPage, rowOf } from "./dashboard-browser.js";

describe.skipIf(!hasChromium)("the operators' pages in Chromium", { timeout: 120_000 }, () => {
  let browser: Browser;
  let server: TestServer;
  let secret: string;
  beforeAll(async () => {
    browser = await launchChromium();
    server = await startTestServer();
    const acme = await createAccount(server.url, 10, "Acme");
    secret = (await createKey(server.url, acme, { name: "production-web" })).secret;
    await createAccount(server.url, 10, "Globex");
    await createOperator(server.url, ["KEYS_VERIFY", "KEYS_MANAGE"], "watcher");
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  async function give(page: Page, key: string) {
    await page.getByLabel("Operator key").fill(key);
    await page.getByRole("button", { name: "Go on" }).click();
  }

  test("take an operator's key and no other, and forget it on a reload", async () => {
    const { page, context } = await newPage(browser, server.url, null);
    await page.goto(`${server.url}/dashboard/operate`);
    await give(page, `lk_op_${"A".repeat(43)}zzzzzz`);
    await page.getByRole("alert").waitFor();
    await give(page, secret);
    await page.getByText("This is no operator key.").waitFor();
    await give(page, operatorKey);
    await page.waitForURL(`${server.url}/dashboard/operate/accounts`);
    await rowOf(page, "Acme").waitFor();
    const kept = await page.evaluate("JSON.stringify([localStorage, sessionStorage, document.cookie])");
    expect(kept).toBe('[{},{},""]');
    expect(await context.cookies()).toEqual([]);
    await page.reload();
    await page.getByLabel("Operator key").waitFor();
    expect(await page.content()).not.toContain(operatorKey);
  });

  test("accounts are found, suspended, taken back and given another plan", async () => {
    const { page, complaints } = await newPage(browser, server.url, null);
    await page.goto(`${server.url}/dashboard/operate/accounts`);
    await give(page, operatorKey);
    await rowOf(page, "Globex").waitFor();
    await page.getByRole("searchbox").fill("acm");
    await rowOf(page, "Globex").waitFor({ state: "detached" });

    const pick = async (item: string) => {
      await page.getByRole("button", { name: "Actions for Acme" }).click();
      await page.getByRole("menuitem", { name: item }).click();
    };
    await pick("Suspend");
    await page.getByRole("button", { name: "Suspend account" }).click();
    await rowOf(page, "Acme").getByText("suspended").waitFor();
    expect(await check(server.url, "authorize", secret)).toBe("account_suspended");
    await pick("Take the suspension back");
    await rowOf(page, "Acme").getByText("suspended").waitFor({ state: "detached" });
    expect(await check(server.url, "authorize", secret)).toBe("accepted");

    await pick("Change");
    await page.getByLabel("Plan").selectOption("Launch");
    await page.getByLabel("Most active keys").fill("25");
    await page.getByRole("button", { name: "Save" }).click();
    await rowOf(page, "Acme").getByText("1 of 25 keys").waitFor();
    await rowOf(page, "Acme").getByText("200 a minute, 60,000 a month").waitFor();
    await page.getByRole("link", { name: "Plans" }).click();
    expect(await rowOf(page, "Launch").innerText()).toMatch(/200\s+60,000/);
    expect(complaints).toEqual([]);
  });

  test("an operator is created and revoked, and sees no more than its key allows", async () => {
    const { page } = await newPage(browser, server.url, null);
    await page.goto(`${server.url}/dashboard/operate/operators`);
    await give(page, operatorKey);
    await page.getByRole("button", { name: "Create operator" }).click();
    await page.getByLabel("Name").fill("gateway");
    await page.getByRole("dialog").getByRole("button", { name: "Create operator" }).click();
    await page.getByRole("heading", { name: "The new operator's key" }).waitFor();
    const gateway = await page.getByLabel("Secret", { exact: true }).innerText();
    await page.getByLabel("I have stored it").check();
    await page.getByRole("button", { name: "Done" }).click();
    await rowOf(page, "gateway").getByText("checks").waitFor();

    const other = await newPage(browser, server.url, null);
    await other.page.goto(`${server.url}/dashboard/operate/accounts`);
    await give(other.page, gateway);
    await other.page.waitForURL(`${server.url}/dashboard/operate/plans`);
    expect(await other.page.getByRole("navigation").getByRole("link").allInnerTexts()).toEqual(["Plans"]);

    await page.getByRole("button", { name: "Revoke gateway" }).click();
    await page.getByRole("button", { name: "Revoke operator" }).click();
    await rowOf(page, "gateway").getByText("revoked").waitFor();
    await other.page.reload();
    await give(other.page, gateway);
    await other.page.getByRole("alert").waitFor();
  });

  test("have no violation that axe finds", async () => {
    const { page, complaints } = await newPage(browser, server.url, null);
    await page.goto(`${server.url}/dashboard/operate`);
    await page.getByLabel("Operator key").waitFor();
    await expectAccessibleInEveryLook(page, "operate-key");
    await give(page, operatorKey);
    for (const [link, row] of [
      ["Plans", "Sandbox"],
      ["Operators", "watcher"],
      ["Peppers", "signs"],
      ["Servers", "just now"],
      ["Accounts", "Acme"],
    ] as const) {
      await page.getByRole("link", { name: link, exact: true }).click();
      await rowOf(page, row).first().waitFor();
      await expectAccessibleInEveryLook(page, `operate-${link.toLowerCase()}`);
    }
    await page.getByRole("button", { name: "Create account" }).click();
    await expectAccessibleInEveryLook(page, "operate-account");
    expect(complaints).toEqual([]);
  });
});
