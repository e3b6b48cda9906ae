import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { graphqlText } from "../../support/client.js";
import { latestToken } from "../../support/sign-in.js";
import { newDataDirectory } from "../../support/data-directory.js";
import { countStored } from "../../support/fixtures.js";
import { onDatabase } from "../../support/test-database.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";
import { startAttackSite } from "./attack-page.js";
import { hasChromium, launchChromium } from "./chromium.js";

const victim = "victim@example.com";
const attacker = "attacker@example.com";
const viewer = "{ viewer { ... on Viewer { kind person { email } account { id } } } }";

let server: TestServer;
let dataDirectory: string;
let site: Awaited<ReturnType<typeof startAttackSite>>;
beforeAll(async () => {
  dataDirectory = await newDataDirectory();
  server = await startTestServer({ DATA_DIR: dataDirectory, SIGN_UP: "open" });
  site = await startAttackSite();
});
afterAll(async () => {
  await site.stop();
  await server.stop();
});

describe.skipIf(!hasChromium)("a page of", () => {
  let browser: Browser;
  let context: BrowserContext;
  let own: Page;
  beforeAll(async () => {
    browser = await launchChromium();
    context = await browser.newContext();
    own = await context.newPage();
    await own.goto(await mailedLink(victim));
    await own.getByRole("button", { name: "Sign in" }).click();
    await own.getByRole("heading", { name: "API keys" }).waitFor();
  });
  afterAll(() => browser.close());

  /** What our own page is answered, with the victim's cookie. */
  const ask = (query: string): Promise<string> =>
    own.evaluate(async (text) => {
      const headers = { "Content-Type": "application/json" };
      return (
        await fetch("/graphql", { method: "POST", headers, body: JSON.stringify({ query: text }) })
      ).text();
    }, query);

  test("our own acts: the victim is signed in, and what follows is no proof of a broken cookie", async () => {
    expect(await ask(viewer)).toContain(victim);
    const created =
      'mutation { createApiKey(input: {name: "own"}) { ... on CreateApiKeySuccess { apiKey { id } } } }';
    expect(await ask(created)).toContain("key_");
  });

  test.each([
    ["another site", "localhost"],
    ["another origin of the same site", "127.0.0.1"],
  ])("%s can neither act nor read with the victim's cookie", async (_whose, host) => {
    const before = { stored: await countStored(server.databaseUrl), sessions: await countSessions() };
    const secrets = await ask(viewer);
    const accountId = /acc_\w+/.exec(secrets)?.[0] ?? "no account";
    const link = new URL(await mailedLink(attacker)).hash.slice("#token=".length);

    const page = await context.newPage();
    const query = new URLSearchParams({ target: server.url, link });
    await page.goto(`http://${host}:${String(site.port)}/?${query.toString()}`);
    try {
      await page.waitForFunction("document.title === 'done'", undefined, { timeout: 50_000 });
    } catch (error) {
      throw new Error(`The attack did not end: ${JSON.stringify(await page.evaluate("heard"))}`, {
        cause: error,
      });
    }
    const heard = JSON.stringify(await page.evaluate("heard"));
    await page.close();

    expect(heard).not.toContain("the attack itself");
    for (const secret of [
      victim,
      accountId,
      "key_",
      "CreateApiKeySuccess",
      "SignOut",
      "connection_ack",
      "ApiKeyEvent",
    ]) {
      expect(heard).not.toContain(secret);
    }
    expect({ stored: await countStored(server.databaseUrl), sessions: await countSessions() }).toEqual(
      before,
    );
    expect(await ask(viewer)).toBe(secrets);
  });

  test("another site that only leads here acts no more than that", async () => {
    const before = await countStored(server.databaseUrl);
    const page = await context.newPage();
    await page.goto(`http://localhost:${String(site.port)}/attack.js`);
    const mutation = encodeURIComponent('mutation { createApiKey(input: {name: "stolen"}) { __typename } }');
    const target = `${server.url}/graphql?query=${mutation}`;
    await Promise.all([
      page.waitForURL(`${server.url}/**`),
      page.evaluate(`location.href = ${JSON.stringify(target)}`),
    ]);
    expect(await page.locator("body").innerText()).not.toContain("CreateApiKeySuccess");
    await page.close();
    expect(await countStored(server.databaseUrl)).toEqual(before);
  });
});

async function mailedLink(email: string): Promise<string> {
  const query = "mutation ($email: String!) { requestMagicLink(input: {email: $email}) { __typename } }";
  const { text } = await graphqlText(server.url, {}, query, { email });
  expect(text).toContain("RequestMagicLinkSuccess");
  return `${server.url}/sign-in#token=${await latestToken(dataDirectory, email)}`;
}

function countSessions(): Promise<unknown> {
  const sql = "SELECT count(*)::int AS all, count(revoked_at)::int AS revoked FROM sessions";
  return onDatabase(server.databaseUrl, async (client) => {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return rows;
  });
}
