import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createAccount, createKey } from "../../support/fixtures.js";
import { updateAccount } from "../../support/replicas.js";
import { newMember } from "../../support/sign-in.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";
import { check } from "../../support/checks.js";
import { hasChromium, launchChromium } from "./chromium.js";
import { expectAccessibleInEveryLook, newPage, openKeys, rowOf } from "./dashboard-browser.js";

describe.skipIf(!hasChromium)("the overview in Chromium", { timeout: 120_000 }, () => {
  let browser: Browser;
  let server: TestServer;
  let cookie: string;
  let secret: string;
  beforeAll(async () => {
    browser = await launchChromium();
    server = await startTestServer();
    const { url } = server;
    const account = await createAccount(url, 3);
    await updateAccount(url, { id: account, monthlyQuota: 100 });
    cookie = (await newMember(server, account, "ada@example.com", "OWNER")).cookie;
    secret = (await createKey(url, account, { name: "production-web" })).secret;
    const restricted = { name: "office", allowedIps: ["192.0.2.0/24"], expiresAt: "2099-01-01T00:00:00Z" };
    const refused = (await createKey(url, account, restricted)).secret;
    for (let count = 0; count < 3; count += 1) expect(await check(url, "authorize", secret)).toBe("accepted");
    expect(await check(url, "authorize", refused)).toBe("ip_restricted");
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  function figure(page: Page, name: string) {
    return page.getByRole("region", { name });
  }

  test("shows the sums by outcome, and each check as it arrives", async () => {
    const { page, complaints } = await newPage(browser, server.url, cookie);
    await openKeys(page, server.url);
    await page.getByRole("link", { name: "Overview" }).click();
    for (const name of ["Last hour", "24 hours", "30 days"]) {
      await figure(page, name).getByText("4", { exact: true }).waitFor();
    }
    const limit = (name: string) => page.getByRole("listitem").filter({ hasText: name });
    await limit("Active keys").getByText("2 of 3").waitFor();
    await limit("Checks of the account this month").getByText("3 of 100").waitFor();
    await limit("Checks of the account this month").getByText("Too few days are known").waitFor();
    expect(await figure(page, "30 days").innerText()).toMatch(/accepted\s*3\s*ip_restricted\s*1/);
    // No timer of the page runs any more, so that it reads nothing: what it shows came with a tick.
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    await figure(page, "Last hour").getByText("4", { exact: true }).waitFor();
    await check(server.url, "authorize", secret);
    await figure(page, "Last hour").getByText("5", { exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });

  test("reads the last hour again and again while no ticks come", async () => {
    const { page } = await newPage(browser, server.url, cookie);
    await page.clock.install();
    await page.route("**/graphql", (route) =>
      route.request().headers()["accept"] === "text/event-stream" ? route.abort() : route.fallback(),
    );
    await openKeys(page, server.url, "/overview");
    await figure(page, "Last hour").getByText("5", { exact: true }).waitFor();
    await check(server.url, "authorize", secret);
    await expect
      .poll(
        async () => {
          await page.clock.runFor(5_000);
          return figure(page, "Last hour").innerText();
        },
        { timeout: 60_000 },
      )
      .toContain("6");
  });

  test("shows no check twice while checks go on, and each one in the end", async () => {
    const account = await createAccount(server.url, 3);
    const owner = (await newMember(server, account, "grace@example.com", "OWNER")).cookie;
    const busy = (await createKey(server.url, account, { name: "busy" })).secret;
    const { page } = await newPage(browser, server.url, owner);
    await page.clock.install();
    await openKeys(page, server.url, "/overview");
    await figure(page, "Last hour").getByText("0", { exact: true }).waitFor();
    const shown = async () => Number(await figure(page, "Last hour").locator(".lk-figure-value").innerText());
    let sent = 0;
    for (let round = 0; round < 5; round += 1) {
      const before = sent;
      do {
        sent += 3;
        await Promise.all(Array.from({ length: 3 }, () => check(server.url, "authorize", busy)));
        // A minute later for the page: it reads the hour, which has checks that the next tick tells.
        await page.clock.fastForward(60_000);
        expect(await shown()).toBeLessThanOrEqual(sent);
      } while ((await shown()) === before);
      await expect.poll(shown, { timeout: 30_000 }).toBeGreaterThanOrEqual(sent);
      expect(await shown()).toBe(sent);
    }
  });

  test("leads from each finding to what mends it", async () => {
    const { page } = await newPage(browser, server.url, cookie);
    await openKeys(page, server.url, "/overview");
    const finding = (text: string) => page.getByRole("listitem").filter({ hasText: text });
    await finding("1 key without expiry").getByRole("link", { name: "Show them" }).click();
    await page.waitForURL(/\/dashboard\/keys\?view=forever$/);
    await rowOf(page, "production-web").waitFor();
    await page.goBack();
    await finding("1 key without any restriction").getByRole("link", { name: "production-web" }).click();
    await page.waitForURL(/\/dashboard\/keys\/key_\w+\/edit$/);
    expect(await page.getByLabel("Name").inputValue()).toBe("production-web");
  });

  test("has no violation that axe finds", async () => {
    const { page, complaints } = await newPage(browser, server.url, cookie);
    await openKeys(page, server.url, "/overview");
    await page.getByText("1 key without expiry").waitFor();
    await page.getByText("accepted").first().waitFor();
    await expectAccessibleInEveryLook(page, "overview");
    expect(complaints).toEqual([]);
  });
});
