import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { RevokeApiKeyDocument } from "../../generated/graphql.js";
import { asOperator, graphql, operatorIn, rest } from "../../support/client.js";
import { at } from "../../support/envelope.js";
import { createAccount, createKey, expectMember } from "../../support/fixtures.js";
import { waitTimes } from "../../support/replicas.js";
import { newMember } from "../../support/sign-in.js";
import { onDatabase } from "../../support/test-database.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";
import { hasChromium, launchChromium } from "./chromium.js";
import {
  expectAccessibleInEveryLook,
  focused,
  newPage,
  openKeys,
  rowOf,
  tabTo,
} from "./dashboard-browser.js";

describe.skipIf(!hasChromium)("a revoked key in the dashboard", { timeout: 120_000 }, () => {
  let browser: Browser;
  let server: TestServer;
  beforeAll(async () => {
    browser = await launchChromium();
    server = await startTestServer();
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  let people = 0;
  async function newOwner(account: string) {
    const email = `owner-${String((people += 1))}@example.com`;
    const { cookie } = await newMember(server, account, email, "OWNER");
    return { email, ...(await newPage(browser, server.url, cookie)) };
  }

  const dayMs = 86_400_000;
  const daysAgo = (days: number) => new Date(Date.now() - days * dayMs);

  /** What servers counted on an earlier day, at noon. */
  async function countOnDay(account: string, id: string, days: number, outcome: string, count: number) {
    const day = `${daysAgo(days).toISOString().slice(0, 10)}T00:00:00Z`;
    await onDatabase(server.databaseUrl, async (client) => {
      const values = [account, day, id, outcome, count];
      await client.query(
        "INSERT INTO usage_days (account_id, day, key_id, outcome, count) VALUES ($1, $2, $3, $4, $5)",
        values,
      );
      await client.query(
        `INSERT INTO usage_hours (account_id, hour, key_id, outcome, quarter_1, quarter_2, quarter_3, quarter_4)
         VALUES ($1, $2::timestamptz + interval '12 hours', $3, $4, $5, 0, 0, 0)`,
        values,
      );
    });
  }

  async function revoke(account: string, id: string, note: string | null = null): Promise<void> {
    const input = { id, reason: "COMPROMISED", note } as const;
    const { revokeApiKey } = await graphql(server.url, operatorIn(account), RevokeApiKeyDocument, { input });
    expectMember(revokeApiKey, "RevokeApiKeySuccess");
  }

  function outcomes(page: Page) {
    return page.locator(".lk-outcomes");
  }

  function fact(page: Page, name: string) {
    return page.locator(".lk-facts > div").filter({ has: page.getByText(name, { exact: true }) });
  }

  test("is shown from the list: when, by whom and why it ended, its charts, where it was used from, and no actions", async () => {
    const account = await createAccount(server.url);
    const { page, context, email, complaints } = await newOwner(account);
    const restricted = { name: "nightly-export", scopes: ["reports:read"], allowedIps: ["192.0.2.0/24"] };
    const { id, secret } = await createKey(server.url, account, restricted);
    await countOnDay(account, id, 3, "accepted", 40);
    await countOnDay(account, id, 20, "accepted", 100);
    await countOnDay(account, id, 20, "ip_restricted", 7);
    const uses = { key: secret, ip: "192.0.2.7", endpoint: "/v1/charts", method: "GET" };
    const isValid = async () =>
      at((await rest(server.url, "POST", "/v1/keys/verify", asOperator, uses)).body, "data", "valid");
    expect(await isValid()).toBe(true);

    await openKeys(page, server.url, `/keys/${id}`);
    await page.getByRole("button", { name: "Revoke" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Reason").selectOption("Leaked, or may have leaked");
    await dialog.getByLabel("Note").fill("seen in a public repository");
    await dialog.getByLabel("Type nightly-export to confirm").fill("nightly-export");
    await dialog.getByRole("button", { name: "Revoke key" }).click();
    await page.getByRole("heading", { level: 1, name: "Revoked: nightly-export" }).waitFor();
    await expect.poll(() => focused(page), waitTimes).toBe("Revoked: nightly-export");
    expect(await isValid()).toBe(false);

    await page.getByRole("link", { name: "API keys" }).click();
    await page.getByLabel("Revoked").check();
    await rowOf(page, "nightly-export").waitFor();
    await tabTo(page, "nightly-export");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${server.url}/dashboard/keys/${id}`);
    await page.getByText("This key does not work any more.").waitFor();
    expect(await page.title()).toBe("Revoked: nightly-export · Latchkey");
    await fact(page, "By").getByText(email).waitFor();
    await fact(page, "Revoked").getByText("now").waitFor();
    await fact(page, "Reason").getByText("Leaked, or may have leaked").waitFor();
    await fact(page, "Note").getByText("seen in a public repository").waitFor();
    await fact(page, "Secrets")
      .getByText(`…${secret.slice(-4)}`)
      .waitFor();
    await fact(page, "Scopes").getByText("reports:read").waitFor();
    await fact(page, "Allowed addresses").getByText("192.0.2.0/24").waitFor();
    await page.getByRole("listitem").filter({ hasText: "revoked" }).getByText(email).waitFor();
    for (const name of ["Rotate", "Edit", "Revoke"]) {
      expect(await page.getByRole("main").getByRole("button", { name, exact: true }).count()).toBe(0);
      expect(await page.getByRole("main").getByRole("link", { name, exact: true }).count()).toBe(0);
    }

    await page.getByLabel("24 hours").focus();
    await page.keyboard.press("ArrowRight");
    await outcomes(page).getByText("41").waitFor();
    await page.keyboard.press("ArrowRight");
    await outcomes(page).getByText("141").waitFor();
    expect(await outcomes(page).innerText()).toMatch(/ip_restricted\s*7/);
    // A call with a revoked key is counted as well.
    await expect
      .poll(async () => {
        await page.reload();
        await page.getByLabel("7 days").check();
        await outcomes(page).getByText("41").waitFor();
        return outcomes(page).innerText();
      }, waitTimes)
      .toMatch(/api_key_revoked\s*1/);
    const places = page.locator(".lk-places");
    await expect
      .poll(async () => {
        await page.reload();
        await page.getByText("Not used in those days, or too long ago to be kept.").or(places).waitFor();
        return places.count();
      }, waitTimes)
      .toBe(1);
    for (const text of ["192.0.2.0/24", "GET /v1/charts", `…${secret.slice(-4)}`]) {
      await places.getByText(text).waitFor();
    }
    await page.getByLabel("30 days").check();
    await outcomes(page).getByText("141").waitFor();
    await expectAccessibleInEveryLook(page, "keys-revoked");

    const other = await context.newPage();
    await openKeys(other, server.url, `/keys/${id}`);
    await other.getByRole("heading", { level: 1, name: "Revoked: nightly-export" }).waitFor();
    await openKeys(other, server.url, `/keys/${id}/edit`);
    await other.waitForURL(`${server.url}/dashboard/keys/${id}`);
    await other.getByRole("heading", { level: 1, name: "Revoked: nightly-export" }).waitFor();
    await openKeys(other, server.url, "/audit");
    await rowOf(other, "Key revoked").getByRole("link", { name: "nightly-export" }).click();
    await other.getByRole("heading", { level: 1, name: "Revoked: nightly-export" }).waitFor();
    expect(complaints).toEqual([]);
  });

  test("comes to a page that shows it while somebody else revokes it; a key that works is found in one request", async () => {
    const account = await createAccount(server.url);
    const { page } = await newOwner(account);
    const { id } = await createKey(server.url, account, { name: "production-web" });
    const asked: string[] = [];
    page.on("request", (request) => {
      const name = /query (Key(?:Details|List)|RevokedKey)\b/.exec(request.postData() ?? "")?.[1];
      if (name !== undefined) asked.push(name);
    });
    const watching = page.waitForResponse(
      (answer) => answer.headers()["content-type"]?.includes("event-stream") === true,
    );
    await openKeys(page, server.url, `/keys/${id}`);
    await page.getByRole("button", { name: "Revoke" }).waitFor();
    await watching;
    expect(new Set(asked)).toEqual(new Set(["KeyDetails"]));
    await page.evaluate("window.wasNotLoadedAnew = true");
    await revoke(account, id, "leaked");
    await page.getByRole("heading", { level: 1, name: "Revoked: production-web" }).waitFor();
    await fact(page, "Note").getByText("leaked").waitFor();
    await fact(page, "By").getByText("the root operator").waitFor();
    expect(await page.getByRole("button", { name: "Revoke" }).count()).toBe(0);
    expect(await page.evaluate("window.wasNotLoadedAnew")).toBe(true);
  });

  test("that was used long ago shows the 30 days until its last use", async () => {
    const account = await createAccount(server.url);
    const { page } = await newOwner(account);
    const { id } = await createKey(server.url, account, { name: "old" });
    await countOnDay(account, id, 65, "accepted", 12);
    await countOnDay(account, id, 50, "accepted", 3);
    await onDatabase(server.databaseUrl, (client) =>
      client.query("UPDATE api_keys SET created_at = $2, last_used_at = $3 WHERE id = $1", [
        id,
        daysAgo(70),
        daysAgo(50),
      ]),
    );
    await revoke(account, id);
    await openKeys(page, server.url, `/keys/${id}`);
    await page.getByText("The 30 days until its last use,").waitFor();
    await outcomes(page).getByText("15").waitFor();
    await page.getByLabel("30 days").check();
    await page.getByText("No checks in this time.").waitFor();
    await page.getByLabel("Until last use").check();
    await expectAccessibleInEveryLook(page, "keys-revoked-old");
  });

  test("of another account is no more found than an id that is nobody's", async () => {
    const { page } = await newOwner(await createAccount(server.url));
    const other = await createAccount(server.url);
    const { id } = await createKey(server.url, other, { name: "of another account" });
    await revoke(other, id);
    for (const unknown of [id, "key_00000000000000000000000000", "nonsense"]) {
      await openKeys(page, server.url, `/keys/${unknown}`);
      await page.getByRole("heading", { level: 1, name: "This key cannot be shown." }).waitFor();
      await page.getByText("API key not found").waitFor();
      expect(await page.content()).not.toContain("of another account");
    }
  });
});
