import { createHash } from "node:crypto";
import { parse, validate } from "graphql";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { exampleHeaders, exampleOperations } from "../../../src/graphql/example-operations.js";
import { createSchema } from "../../../src/graphql/schema.js";
import { asOperator, graphqlText, http, operatorIn } from "../../support/client.js";
import { at, expectEnvelope, expectRequestError } from "../../support/envelope.js";
import { send } from "../../support/gateway-servers.js";
import { signIn } from "../../support/sign-in.js";
import { createAccount, createKey } from "../../support/fixtures.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";
import { waitTimes, updateKey } from "../../support/replicas.js";
import { isQuick } from "../../support/thorough.js";
import { hasChromium, launchChromium } from "./chromium.js";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ SIGN_UP: "open" });
});
afterAll(() => server.stop());

describe.skipIf(!hasChromium)("GraphiQL in Chromium, at the width of", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  async function open(width: number): Promise<{ page: Page; requests: string[]; complaints: string[] }> {
    const page = await browser.newPage({ viewport: { width, height: 844 } });
    onTestFinished(() => page.close());
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    page.on("console", (message) => {
      // What was run too early is answered with 400, and Chromium remarks on it.
      const isRefusal = message.text().includes("status of 400");
      if (message.type() === "error" && !isRefusal) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(`${server.url}/graphiql`);
    await page.locator(".graphiql-query-editor .CodeMirror").waitFor();
    return { page, requests, complaints };
  }

  async function write(page: Page, editor: string, text: string): Promise<void> {
    await page.locator(`${editor}:not(.hidden) > .CodeMirror`).click();
    await page.keyboard.press("Control+A");
    await page.keyboard.insertText(text);
  }

  /** Presses the keys that run it; once more when the editor had not yet read what was put into it. */
  async function run(page: Page, isAnswered: (text: string) => void | Promise<void>): Promise<void> {
    await vi.waitFor(async () => {
      await page.keyboard.press("Control+Enter");
      const answer = async () => isAnswered(await page.locator(".graphiql-response").innerText());
      await vi.waitFor(answer, { timeout: 3_000, interval: 50 });
    }, waitTimes);
  }

  const picture = async (page: Page, name: string) => {
    const folder = process.env["SCREENSHOTS"];
    if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` });
  };

  test.each(isQuick ? [[390]] : [[390], [1280]])(
    "%i pixels: a query, its answer, a subscription and the docs, from this server alone",
    async (width) => {
      const account = await createAccount(server.url);
      const { page, requests, complaints } = await open(width);
      await write(page, '[aria-label="Headers"] .graphiql-editor', JSON.stringify(operatorIn(account)));
      await write(
        page,
        ".graphiql-query-editor .graphiql-editor",
        "{ viewer { ... on Viewer { kind account { id } } } }",
      );
      await run(page, (text) => {
        expect(text).toContain(account);
        expect(text).toContain('"OPERATOR"');
      });
      await picture(page, `graphiql-${String(width)}-answer`);

      const events = "subscription { apiKeyEvents { ... on ApiKeyEvent { type apiKey { name } } } }";
      await write(page, ".graphiql-query-editor .graphiql-editor", events);
      const { id } = await createKey(server.url, account);
      await run(page, async (text) => {
        await updateKey(server.url, account, id, { name: "seen in the browser" });
        expect(text).toContain("seen in the browser");
      });

      await page.getByLabel("Show Documentation Explorer").click();
      const docs = page.locator(".graphiql-doc-explorer");
      await docs.getByText("Query", { exact: true }).click();
      await docs.getByText("apiKeys", { exact: true }).click();
      await vi.waitFor(async () => expect(await docs.innerText()).toContain("newest first"), waitTimes);
      await picture(page, `graphiql-${String(width)}-docs`);

      expect(complaints).toEqual([]);
      expect(requests.length).toBeGreaterThan(5);
      for (const url of requests) expect(url).toMatch(new RegExp(`^(${server.url}/|data:|blob:)`));
    },
  );

  test("anything: Sandbox's page needs nothing that its policy forbids, and its policy allows no other origin", async () => {
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    const violations: string[] = [];
    const asked = new Set<string>();
    page.on("console", (message) => {
      if (message.text().includes("Content Security Policy")) violations.push(message.text());
    });
    // In place of Apollo's servers, which nobody needs for this: a script that does what theirs does.
    const sandbox = `window.EmbeddedSandbox = class {
      constructor({ initialEndpoint }) {
        const frame = document.createElement("iframe");
        frame.src = "https://sandbox.embed.apollographql.com/sandbox/explorer";
        document.querySelector("#embeddableSandbox").append(frame);
        const body = JSON.stringify({ query: "{ __typename }" });
        const headers = { "content-type": "application/json" };
        fetch(initialEndpoint, { method: "POST", headers, body }).then(() => (window.hasAsked = true));
        fetch("https://elsewhere.example/").catch(() => (window.isHeld = true));
      }
    }`;
    await page.route(/^https:/, (route) => {
      const { host } = new URL(route.request().url());
      asked.add(host);
      if (host.startsWith("embeddable-sandbox")) {
        return route.fulfill({ contentType: "text/javascript", body: sandbox });
      }
      const contentType = route.request().resourceType() === "stylesheet" ? "text/css" : "text/html";
      return route.fulfill({ contentType, body: "" });
    });
    const answer = await page.goto(`${server.url}/graphql`);
    expect(answer?.headers()["content-security-policy"]).toContain("default-src 'none'");
    await page.waitForFunction("window.hasAsked && window.isHeld");
    await vi.waitFor(() => expect([...asked]).toContain("sandbox.embed.apollographql.com"), waitTimes);
    expect([...asked]).toContain("fonts.googleapis.com");
    expect([...asked]).not.toContain("elsewhere.example");
    expect(violations.filter((text) => !text.includes("elsewhere.example"))).toEqual([]);
    expect(violations).not.toEqual([]);
  });

  test("anything: the landing page shows the way to it where Sandbox cannot be loaded", async () => {
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    await page.route(/apollographql\.com|googleapis\.com|gstatic\.com/, (route) => route.abort());
    await page.goto(`${server.url}/graphql`);
    await page.getByRole("link", { name: "GraphiQL" }).click();
    await page.waitForURL(`${server.url}/graphiql`);
  });
});

const from = "127.0.0.1";

/** What the page loads. */
async function filesOf(url: string): Promise<string[]> {
  const { text } = await http(`${url}/graphiql`, { headers: { Accept: "text/html" } });
  return [...text.matchAll(/(?:src|href)="(\/graphiql\/[^"]+)"/g)].map(([, path = ""]) => path);
}

describe("the explorers", () => {
  const html = { headers: { Accept: "text/html" } };

  test("Sandbox is given cookies and examples, and may call from its own origin", async () => {
    const { text } = await http(`${server.url}/graphql`, html);
    expect(text).toContain('"includeCookies":true');
    expect(text).toContain("query ListKeys");
    expect(text).toContain("X-Account-Id");
    const origin = "https://sandbox.embed.apollographql.com";
    const asked = await http(`${server.url}/graphql`, { headers: { ...html.headers, Origin: origin } });
    expect(asked.headers.get("access-control-allow-origin")).toBe(origin);
  });

  test("start with headers that name no caller, so that the session of the browser counts", async () => {
    const { url } = server;
    const cookie = await signIn(server, "dev@example.com");
    const answer = await graphqlText(
      url,
      { ...exampleHeaders, Cookie: cookie },
      "{ viewer { ... on Viewer { kind } } }",
    );
    expect(at(answer.body, "data", "viewer", "kind")).toBe("MEMBER");
  });

  test("are loaded once: every file is compressed, named by its content, and kept for good", async () => {
    const files = await filesOf(server.url);
    expect(files).toHaveLength(6);
    for (const path of files) {
      const compressed = await send(server.url, { path, headers: { "Accept-Encoding": "gzip, br" }, from });
      expect(compressed.headers.get("content-encoding")).toBe("gzip");
      const whole = await fetch(`${server.url}${path}`, { headers: { "Accept-Encoding": "identity" } });
      expect(whole.headers.get("content-encoding")).toBeNull();
      for (const { headers } of [compressed, whole]) {
        expect(headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
        expect(headers.get("vary")).toBe("Accept-Encoding");
      }
      const hash = createHash("sha256")
        .update(Buffer.from(await whole.arrayBuffer()))
        .digest("hex");
      expect(path).toContain(`/${hash.slice(0, 16)}/`);
    }
  });

  test("begin with examples that fit the schema", () => {
    expect(validate(createSchema(), parse(exampleOperations))).toEqual([]);
  });

  test("run nothing but files of this server", async () => {
    const { headers } = await http(`${server.url}/graphiql`, html);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).not.toMatch(/https?:|unsafe-eval/);
  });

  test("are not there in production, unless introspection is", async () => {
    const variables = { NODE_ENV: "production" };
    const closed = await startTestServer(variables);
    onTestFinished(() => closed.stop());
    for (const path of await filesOf(server.url)) {
      expectEnvelope(await http(`${closed.url}${path}`, html), "route_not_found");
    }
    // The header of our pages links there; it leads on to the page about the endpoint.
    const away = await http(`${closed.url}/graphiql`, html);
    expect(away.status).toBe(302);
    const endpoint = await http(new URL(away.headers.get("location") ?? "", closed.url).href, html);
    expect(endpoint.status).toBe(200);
    expect(endpoint.text).toContain("INTROSPECTION=true");
    expect(endpoint.headers.get("content-security-policy")).toContain("default-src 'none'");
    const asked = await graphqlText(closed.url, asOperator, "{ __schema { queryType { name } } }");
    expectRequestError(asked, "invalid_request_body");
    expect(asked.text).toContain("INTROSPECTION=true");
    expect(asked.text).not.toMatch(/Apollo ?Server|introspection: true/);
    const opened = await startTestServer({ ...variables, INTROSPECTION: "true" });
    onTestFinished(() => opened.stop());
    expect((await http(`${opened.url}/graphiql`, html)).status).toBe(200);
    const origin = "https://sandbox.embed.apollographql.com";
    const other = await http(`${opened.url}/graphql`, { headers: { ...html.headers, Origin: origin } });
    expect(other.headers.get("access-control-allow-origin")).toBeNull();
  });
});
