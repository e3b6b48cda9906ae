import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { UpdateApiKeyDocument } from "../../generated/graphql.js";
import { graphql, operatorIn } from "../../support/client.js";
import { createAccount, createKey, expectMember, revokeKey } from "../../support/fixtures.js";
import { newMember } from "../../support/sign-in.js";
import { onDatabase } from "../../support/test-database.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";
import { hasChromium, launchChromium } from "./chromium.js";
import { expectAccessibleInEveryLook, newPage, openKeys, rowOf } from "./dashboard-browser.js";

describe.skipIf(!hasChromium)("the audit trail in Chromium", { timeout: 120_000 }, () => {
  let browser: Browser;
  let server: TestServer;
  let cookie: string;
  let developerCookie: string;
  let keyId: string;
  beforeAll(async () => {
    browser = await launchChromium();
    server = await startTestServer();
    const { url } = server;
    const account = await createAccount(url);
    cookie = (await newMember(server, account, "ada@example.com", "OWNER")).cookie;
    developerCookie = (await newMember(server, account, "dev@example.com", "DEVELOPER")).cookie;
    const old = await createKey(url, account, { name: "old export" });
    await revokeKey(url, account, old.id);
    keyId = (await createKey(url, account, { name: "nightly" })).id;
    const input = { id: keyId, name: "nightly-export" };
    const { updateApiKey } = await graphql(url, operatorIn(account), UpdateApiKeyDocument, { input });
    expectMember(updateApiKey, "UpdateApiKeySuccess");
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  async function exported(page: Page, format: string): Promise<string> {
    await page.getByRole("button", { name: "Export" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText(/events? that the filters show/).waitFor();
    await dialog.getByLabel(format).check();
    const download = page.waitForEvent("download");
    await dialog.getByRole("button", { name: "Download" }).click();
    const text = await readFile(await (await download).path(), "utf8");
    await dialog.waitFor({ state: "detached" });
    return text;
  }

  test("shows what changed, is filtered, and tells a whole chain from a broken one", async () => {
    const { page, complaints } = await newPage(browser, server.url, cookie);
    await openKeys(page, server.url, "/keys");
    await page.getByRole("link", { name: "Audit trail" }).click();
    await page.getByRole("button", { name: "Details: Key changed" }).click();
    const changes = page.getByRole("table", { name: "What changed" });
    await changes.getByRole("row").filter({ hasText: "nightly-export" }).waitFor();
    expect(await changes.getByRole("row").filter({ hasText: "name" }).innerText()).toMatch(
      /name\s+nightly\s+nightly-export/,
    );
    await page.getByRole("button", { name: "Copy" }).click();
    expect(await page.evaluate("navigator.clipboard.readText()")).toMatch(/^req_/);

    await page.getByLabel("What", { exact: true }).selectOption("Key revoked");
    await rowOf(page, "Key changed").waitFor({ state: "detached" });
    await rowOf(page, "old export").waitFor();
    await page.getByLabel("What", { exact: true }).selectOption("Anything");
    await page.getByLabel("Id of a key or member").fill(keyId);
    await page.waitForURL(/target=key_/);
    await rowOf(page, "old export").first().waitFor({ state: "detached" });
    await page.getByLabel("To", { exact: true }).fill("2020-01-01");
    await page.getByText("No event matches.").waitFor();

    await page.getByLabel("To", { exact: true }).fill("");
    await rowOf(page, "Key changed").waitFor();
    const lines = (await exported(page, "CSV")).trim().split("\r\n");
    expect(lines.map((line) => /"(key\.\w+)"/.exec(line)?.[1])).toEqual([
      undefined,
      "key.created",
      "key.updated",
    ]);
    await page.getByLabel("Id of a key or member").fill("");
    await page.getByLabel("What", { exact: true }).selectOption("Key revoked");
    await page.waitForURL(/audit\?action=KEY_REVOKED$/);
    const [event, ...others] = (await exported(page, "NDJSON")).trim().split("\n");
    expect(others).toEqual([]);
    expect(JSON.parse(event ?? "")).toMatchObject({ action: "key.revoked" });

    // A long trail is checked in steps. Here a step has two events.
    let steps = 0;
    await page.route("**/graphql", async (route) => {
      const body = route.request().postData() ?? "";
      if (body.includes('"maxEvents":10000')) steps += 1;
      await route.continue({ postData: body.replace('"maxEvents":10000', '"maxEvents":2') });
    });
    await page.getByRole("button", { name: "Check the chain" }).click();
    const whole = await page.getByText(/The chain is whole: \d+ events as written/).innerText();
    const events = Number(/\d+/.exec(whole)?.[0]);
    expect(events).toBeGreaterThan(2);
    expect(steps).toBe(Math.ceil(events / 2));
    await onDatabase(server.databaseUrl, async (client) => {
      await client.query("ALTER TABLE audit_events DISABLE TRIGGER USER");
      await client.query("UPDATE audit_events SET address = '192.0.2.66' WHERE target = $1 AND number > 1", [
        keyId,
      ]);
    });
    await page.getByRole("button", { name: "Check the chain" }).click();
    await page.getByText(/The chain is broken: event \d+ is not what was written/).waitFor();
    expect(complaints).toEqual([]);
  });

  test("names every key that it shows, also one of more than 100", async () => {
    const account = await createAccount(server.url, 102);
    const member = await newMember(server, account, "owner-of-many@example.com", "OWNER");
    const { id } = await createKey(server.url, account, { name: "the first of many" });
    for (let later = 0; later < 101; later += 1) {
      await createKey(server.url, account, { name: `later ${later}` });
    }
    const { page } = await newPage(browser, server.url, member.cookie);
    await openKeys(page, server.url, `/audit?target=${id}`);
    await rowOf(page, "the first of many").waitFor();
  });

  test("is not offered to a developer", async () => {
    const { page } = await newPage(browser, server.url, developerCookie);
    await openKeys(page, server.url);
    await page.getByRole("link", { name: "API keys" }).waitFor();
    expect(await page.getByRole("link", { name: "Audit trail" }).count()).toBe(0);
  });

  test("has no violation that axe finds", async () => {
    const { page, complaints } = await newPage(browser, server.url, cookie);
    await openKeys(page, server.url, "/audit");
    await rowOf(page, "old export").first().waitFor();
    await page.getByRole("button", { name: "Details: Key changed" }).click();
    await expectAccessibleInEveryLook(page, "audit");
    await page.getByRole("button", { name: "Export" }).click();
    await page.getByText(/The whole trail, \d+ events/).waitFor();
    await expectAccessibleInEveryLook(page, "audit-export");
    expect(complaints).toEqual([]);
  });
});
