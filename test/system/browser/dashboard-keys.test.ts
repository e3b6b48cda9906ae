import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { ApiKeysDocument, UpdateApiKeyDocument } from "../../generated/graphql.js";
import { catalogue } from "../../../src/errors/catalogue.js";
import { asOperator, graphql, graphqlText, operatorIn, rest } from "../../support/client.js";
import { createAccount, createKey, expectMember } from "../../support/fixtures.js";
import { startPostgresProxy } from "../../support/postgres-proxy.js";
import { waitTimes } from "../../support/replicas.js";
import { newMember, signIn, withCookie } from "../../support/sign-in.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";
import { hasChromium, launchChromium } from "./chromium.js";
import { focused, newPage, openKeys, rowOf, tabTo } from "./dashboard-browser.js";

describe.skipIf(!hasChromium)("keys in the dashboard", { timeout: 120_000 }, () => {
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
  /** An owner of an account of their own, in a browser of their own. */
  async function owner(maxKeys = 10) {
    const account = await createAccount(server.url, maxKeys);
    const email = `owner-${String((people += 1))}@example.com`;
    const { cookie } = await newMember(server, account, email, "OWNER");
    return { account, email, cookie, ...(await newPage(browser, server.url, cookie)) };
  }

  async function namesIn(account: string): Promise<string[]> {
    const { apiKeys } = await graphql(server.url, operatorIn(account), ApiKeysDocument, { first: 50 });
    return expectMember(apiKeys, "ApiKeyConnection").edges.map(({ node }) => node.name);
  }

  test("a key is created and its secret copied with the keyboard alone", async () => {
    const { page, account } = await owner();
    await openKeys(page, server.url);
    await tabTo(page, "Create key");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Create key" }).waitFor();
    await page.getByLabel("Name").waitFor();
    await page.keyboard.type("by keyboard");
    await tabTo(page, "90 days");
    await page.keyboard.press("ArrowLeft");
    await tabTo(page, "Create key");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Your new key" }).waitFor();
    await tabTo(page, "Copy");
    await page.keyboard.press("Enter");
    expect(await page.evaluate("navigator.clipboard.readText()")).toMatch(/^lk_/);
    await tabTo(page, "Done");
    await page.keyboard.press("Enter");
    await rowOf(page, "by keyboard")
      .getByText(/30 days|month/)
      .waitFor();
    expect(await namesIn(account)).toEqual(["by keyboard"]);
  });

  test("a name takes 50 characters and no more, whatever they are", async () => {
    const { page, account } = await owner();
    await openKeys(page, server.url, "/keys/new");
    await page.getByLabel("Name").pressSequentially("🔑".repeat(52));
    await page.getByText("50/50").waitFor();
    await page.getByRole("button", { name: "Create key" }).click();
    await page.getByRole("heading", { name: "Your new key" }).waitFor();
    expect(await namesIn(account)).toEqual(["🔑".repeat(50)]);
  });

  test("two clicks make one key", async () => {
    const { page, account } = await owner();
    await openKeys(page, server.url, "/keys/new");
    await page.getByLabel("Name").fill("once");
    await page.getByRole("button", { name: "Create key" }).dblclick();
    await page.getByRole("heading", { name: "Your new key" }).waitFor();
    expect(await namesIn(account)).toEqual(["once"]);
  });

  test("leaving a secret that was not copied asks first, by link and by the browser's own button", async () => {
    const { page } = await owner();
    await openKeys(page, server.url);
    await page.getByRole("button", { name: "Create your first key" }).click();
    await page.getByLabel("Name").fill("kept");
    await page.getByRole("button", { name: "Create key" }).click();
    await page.getByRole("heading", { name: "Your new key" }).waitFor();
    const secret = await page.getByLabel("Secret", { exact: true }).innerText();
    const question = page.getByRole("dialog", { name: "Leave without the secret?" });
    await page.getByRole("link", { name: "API keys" }).click();
    await question.getByRole("button", { name: "Stay here" }).click();
    await page.goBack();
    await question.getByRole("button", { name: "Stay here" }).click();
    expect(await page.getByLabel("Secret", { exact: true }).innerText()).toBe(secret);
    await page.getByLabel("I have stored it").check();
    await page.getByRole("link", { name: "API keys" }).click();
    await page.getByRole("link", { name: "kept" }).click();

    await page.getByRole("button", { name: "Rotate" }).click();
    await page.getByRole("button", { name: "Create new secret" }).click();
    await page.getByRole("button", { name: "Done" }).click();
    await question.getByRole("button", { name: "Leave" }).click();
    await page.getByRole("heading", { name: "Rotation under way" }).waitFor();
  });

  test("keys are found by their last four characters, and those without expiry by a filter", async () => {
    const { page, account } = await owner();
    const { secret } = await createKey(server.url, account, { name: "lasts" });
    await createKey(server.url, account, { name: "ends", expiresAt: "2099-01-01T00:00:00Z" });
    await openKeys(page, server.url);
    await rowOf(page, "ends").waitFor();
    await page.getByLabel("No expiry").check();
    await rowOf(page, "ends").waitFor({ state: "detached" });
    await rowOf(page, "lasts").waitFor();
    await page.getByLabel("Active").check();
    await page.getByRole("searchbox").fill(secret.slice(-4));
    await rowOf(page, "ends").waitFor({ state: "detached" });
    await rowOf(page, "lasts").waitFor();
  });

  test("at the ceiling the page says what to do; a key that came first leaves what was typed", async () => {
    const { page, account } = await owner(2);
    await createKey(server.url, account, { name: "one" });
    await openKeys(page, server.url, "/keys/new");
    await page.getByLabel("Name").fill("too many");
    await createKey(server.url, account, { name: "two" });
    await page.getByRole("button", { name: "Create key" }).click();
    const problem = page.getByRole("alert");
    await problem.getByText("Revoke a key that nobody uses").waitFor();
    await problem.getByText(/^req_/).waitFor();
    expect(await problem.getByRole("link").getAttribute("href")).toMatch(
      /\/reference\/errors\/max_keys_exceeded$/,
    );
    expect(await page.getByLabel("Name").inputValue()).toBe("too many");
    await page.getByRole("link", { name: "Cancel" }).click();
    await page.getByText("All 2 keys of this account are in use.").waitFor();
    expect(await page.getByRole("link", { name: "Create key" }).count()).toBe(0);
  });

  test("several keys are revoked at once, after a preview that revokes nothing", async () => {
    const { page, account } = await owner();
    for (const name of ["a", "b", "stays"]) await createKey(server.url, account, { name: `key ${name}` });
    await openKeys(page, server.url);
    for (const name of ["key a", "key b"]) await page.getByLabel(`Select ${name}`).check();
    await page.getByRole("button", { name: "Revoke 2 keys" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("key a", { exact: true }).waitFor();
    expect(await namesIn(account)).toHaveLength(3);
    await dialog.getByRole("button", { name: "Revoke 2 keys" }).click();
    await dialog.waitFor({ state: "detached" });
    await rowOf(page, "key a").waitFor({ state: "detached" });
    expect(await namesIn(account)).toEqual(["key stays"]);
  });

  test("a rotation is led to its end while a client goes over to the new secret", async () => {
    const { page, account, email } = await owner();
    const { id, secret: old } = await createKey(server.url, account, { name: "rolled" });
    const check = async (secret: string) =>
      (await fetch(`${server.url}/v1/authorize`, { headers: { Authorization: `Bearer ${secret}` } })).status;
    expect(await check(old)).toBe(200);
    await openKeys(page, server.url, `/keys/${id}`);
    await page.getByRole("button", { name: "Rotate" }).click();
    await page.getByRole("button", { name: "Create new secret" }).click();
    await page.getByRole("heading", { name: "The new secret" }).waitFor();
    await page.getByRole("button", { name: "Copy" }).first().click();
    const secret = String(await page.evaluate("navigator.clipboard.readText()"));
    await page.getByRole("button", { name: "Done" }).click();
    await page.getByText("Waiting for its first use.").waitFor();
    expect([await check(old), await check(secret)]).toEqual([200, 200]);
    await page.getByText("Waiting for its first use.").waitFor({ state: "detached" });
    await page.getByText("The old secret is still in use.").waitFor();
    await page.getByRole("button", { name: "Retire old secret" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Retire old secret" }).click();
    await page.getByRole("heading", { name: "Rotation under way" }).waitFor({ state: "detached" });
    await expect.poll(() => focused(page), waitTimes).toBe("rolled");
    expect([await check(old), await check(secret)]).toEqual([401, 200]);
    await page.getByText("rotation completed").waitFor();
    await page.getByRole("listitem").filter({ hasText: "rotated" }).getByText(email).waitFor();
  });

  test("a revocation shows what it will break, and takes the name of the key", async () => {
    const { page, account } = await owner();
    const { id, secret } = await createKey(server.url, account, { name: "in use" });
    const uses = { key: secret, ip: "192.0.2.7", endpoint: "/v1/charts", method: "GET" };
    for (let count = 0; count < 3; count += 1) {
      const { status } = await rest(server.url, "POST", "/v1/keys/verify", asOperator, uses);
      expect(status).toBe(200);
    }
    const places = page.locator(".lk-places");
    await expect
      .poll(async () => {
        await openKeys(page, server.url, `/keys/${id}`);
        await page.getByRole("heading", { name: "Used from" }).waitFor();
        await page.getByText("Not used in the last 24 hours.").or(places).waitFor();
        return places.count();
      }, waitTimes)
      .toBe(1);
    for (const text of ["192.0.2.0/24", "GET /v1/charts", `…${secret.slice(-4)}`]) {
      await places.getByText(text).waitFor();
    }
    await page.getByRole("button", { name: "Revoke" }).click();
    const dialog = page.getByRole("dialog", { name: "Revoke in use" });
    await dialog.getByText("3 checks in the last 24 hours").waitFor();
    await dialog.getByText("192.0.2.0/24").waitFor();
    expect(await dialog.getByRole("button", { name: "Revoke" }).isDisabled()).toBe(true);
    await dialog.getByLabel("Type in use to confirm").fill("in use");
    await dialog.getByRole("button", { name: "Revoke" }).click();
    await page.getByRole("heading", { name: "Revoked: in use" }).waitFor();
    await expect.poll(() => focused(page), waitTimes).toBe("Revoked: in use");
    expect(await namesIn(account)).toEqual([]);
  });

  test("an edit on an old version keeps what was typed, shows what is new, and is saved then", async () => {
    const { page, account } = await owner();
    const { id } = await createKey(server.url, account, { name: "shared", scopes: ["reports:read"] });
    await openKeys(page, server.url, `/keys/${id}/edit`);
    await page.getByLabel("Name").fill("mine");
    const input = { id, scopes: ["invoices:read"] };
    const { updateApiKey } = await graphql(server.url, operatorIn(account), UpdateApiKeyDocument, { input });
    expectMember(updateApiKey, "UpdateApiKeySuccess");
    await page.getByText("Somebody changed this key while you were editing.").waitFor();
    expect(await page.getByLabel("Scopes").inputValue()).toBe("invoices:read");
    expect(await page.getByLabel("Name").inputValue()).toBe("mine");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("heading", { name: "mine" }).waitFor();
    await page.getByRole("code").filter({ hasText: "invoices:read" }).waitFor();
  });

  test("metadata is typed as a JSON object, shown, changed and taken away", async () => {
    const { page, account } = await owner();
    const { id } = await createKey(server.url, account, {
      name: "with metadata",
      metadata: { plan: "gold" },
    });
    await openKeys(page, server.url, `/keys/${id}`);
    await page.getByText('"plan": "gold"').waitFor();
    await page.getByRole("link", { name: "Edit" }).click();
    const field = page.getByLabel("Metadata");
    expect(JSON.parse(await field.inputValue())).toEqual({ plan: "gold" });
    await field.fill("[1]");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Must be a JSON object").waitFor();
    await field.fill('{"seats": {"used": 3}}');
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("heading", { name: "with metadata" }).waitFor();
    await page.getByText('"used": 3').waitFor();
    expect(await page.getByText("gold").count()).toBe(0);
    await page.getByRole("link", { name: "Edit" }).click();
    await field.fill("");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("heading", { name: "with metadata" }).waitFor();
    await page.getByText('"used": 3').waitFor({ state: "detached" });
  });

  test("a session that ends asks to sign in again, and what was typed is still there", async () => {
    const { page, context, cookie, account, email } = await owner();
    await openKeys(page, server.url, "/keys/new");
    await page.getByLabel("Name").fill("not lost");
    await graphqlText(server.url, withCookie(cookie), "mutation { signOut { __typename } }");
    const dialog = page.getByRole("dialog", { name: "Your session has ended" });
    await dialog.waitFor();
    const [name = "", value = ""] = (await signIn(server, email)).split("=");
    await context.addCookies([{ name, value, url: server.url }]);
    await page.evaluate("window.dispatchEvent(new Event('focus'))");
    await dialog.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Create key" }).click();
    await page.getByRole("heading", { name: "Your new key" }).waitFor();
    expect(await namesIn(account)).toEqual(["not lost"]);
  });

  test("without a connection the page says so, keeps its list, and reads it again when the connection is back", async () => {
    const { page, context, account } = await owner();
    await createKey(server.url, account, { name: "still here" });
    await openKeys(page, server.url);
    await rowOf(page, "still here").waitFor();
    await context.setOffline(true);
    onTestFinished(() => context.setOffline(false));
    await page.getByLabel("Revoked").check();
    await page.getByText("The server cannot be reached.").waitFor();
    await rowOf(page, "still here").waitFor();
    await context.setOffline(false);
    await page.getByText("No key matches.").waitFor();
    await vi.waitFor(async () => expect(await page.getByRole("alert").count()).toBe(0), waitTimes);
  });

  test("while the server has no database the page says so, keeps its list, and goes on by itself afterwards", async () => {
    const proxy = await startPostgresProxy(server.databaseUrl);
    onTestFinished(() => proxy.close());
    const apart = await startTestServer({ DATABASE_URL: proxy.databaseUrl });
    onTestFinished(() => apart.stop());
    const account = await createAccount(apart.url);
    await createKey(apart.url, account, { name: "still here" });
    const { cookie } = await newMember(apart, account, "owner-apart@example.com", "OWNER");
    const { page } = await newPage(browser, apart.url, cookie);
    await openKeys(page, apart.url);
    await rowOf(page, "still here").waitFor();
    await proxy.cut();
    await page.getByLabel("Revoked").check();
    await page.getByText(catalogue.service_unavailable.message).waitFor();
    await rowOf(page, "still here").waitFor();
    await proxy.restore();
    await page.getByText("No key matches.").waitFor();
    await vi.waitFor(async () => expect(await page.getByRole("alert").count()).toBe(0), waitTimes);
  });

  test("a developer is offered to change own keys only; a viewer nothing", async () => {
    const account = await createAccount(server.url);
    await createKey(server.url, account, { name: "of the operator" });
    for (const role of ["DEVELOPER", "VIEWER"] as const) {
      const { cookie } = await newMember(server, account, `${role.toLowerCase()}@example.com`, role);
      const { page } = await newPage(browser, server.url, cookie);
      await openKeys(page, server.url);
      await rowOf(page, "of the operator").waitFor();
      expect(await page.getByRole("link", { name: "Create key" }).count()).toBe(role === "VIEWER" ? 0 : 1);
      expect(await page.getByRole("button", { name: "Actions for of the operator" }).count()).toBe(0);
    }
  });
});
