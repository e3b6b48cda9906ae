import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { signInOperations } from "../../../src/graphql/own-operations.js";
import { writeManifest } from "../../support/manifest-file.js";
import { graphqlText, http } from "../../support/client.js";
import { latestToken } from "../../support/sign-in.js";
import { newDataDirectory } from "../../support/data-directory.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";
import { hasChromium, launchChromium } from "./chromium.js";

let server: TestServer;
let dataDirectory: string;
beforeAll(async () => {
  dataDirectory = await newDataDirectory();
  server = await startTestServer({ DATA_DIR: dataDirectory, SIGN_UP: "open" });
});
afterAll(() => server.stop());

const mailedTo = async (email: string) =>
  `${server.url}/sign-in#token=${await latestToken(dataDirectory, email)}`;

describe.skipIf(!hasChromium)("the sign-in page in Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  async function newPage(width = 1280): Promise<{ page: Page; requests: string[]; complaints: string[] }> {
    const context = await browser.newContext({ viewport: { width, height: 844 } });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => requests.push(`${request.url()} ${request.headers()["referer"] ?? ""}`));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    return { page, requests, complaints };
  }

  const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name }).waitFor();

  async function askForLink(page: Page, email: string): Promise<void> {
    await page.goto(`${server.url}/sign-in`);
    await page.getByLabel("Email address").fill(email);
    await page.keyboard.press("Enter");
    await heading(page, "Look into your mail");
  }

  test.each([[1280], [390]])("at %i pixels: address, mail, link, button, signed in", async (width) => {
    const email = `ada-${String(width)}@example.com`;
    const { page, requests, complaints } = await newPage(width);
    await askForLink(page, email);
    await page.goto(await mailedTo(email));
    await heading(page, `Sign in to ${new URL(server.url).host}`);
    await fitsWidth(page);
    // The keyboard begins at the title, past the header.
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${server.url}/dashboard/keys`);
    await heading(page, "API keys");
    await page.getByText(email).first().waitFor({ state: "attached" });

    const [cookie, ...others] = await page.context().cookies();
    expect(others).toEqual([]);
    expect(cookie).toMatchObject({ name: "latchkey", httpOnly: true, sameSite: "Lax", path: "/" });
    const viewer = await page.evaluate(async () => {
      const query = "{ viewer { ... on Viewer { kind } } }";
      const headers = { "Content-Type": "application/json" };
      const response = await fetch("/graphql", { method: "POST", headers, body: JSON.stringify({ query }) });
      return response.text();
    });
    expect(viewer).toContain('"MEMBER"');

    expect(complaints).toEqual([]);
    for (const request of requests) {
      expect(request).toMatch(new RegExp(`^(${server.url}/|data:)`));
      expect(request.replace(/#\S*/, "")).not.toContain("token");
    }
    expect(server.log.join("")).not.toContain("token=");
  });

  test("opening a link uses nothing up, however often and by whom; its button does, once", async () => {
    const email = "often@example.com";
    await askForLink((await newPage()).page, email);
    const link = await mailedTo(email);
    // As a scanner does that runs scripts, and then as a person does.
    for (let visit = 0; visit < 3; visit += 1) {
      const { page, requests } = await newPage();
      await page.goto(link, { waitUntil: "networkidle" });
      await page.getByRole("button", { name: "Sign in" }).waitFor();
      expect(requests.filter((request) => request.includes("/graphql"))).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
    }
    const first = await newPage();
    await first.page.goto(link);
    await first.page.getByRole("button", { name: "Sign in" }).click();
    await first.page.waitForURL(`${server.url}/dashboard/keys`);
    await first.page.goBack().catch(() => null);
    expect(first.page.url()).not.toContain("token");

    const second = await newPage();
    await second.page.goto(link);
    await second.page.getByRole("button", { name: "Sign in" }).click();
    await heading(second.page, "You are not signed in");
    const problem = second.page.getByRole("alert");
    expect(await problem.innerText()).toMatch(/was used before.*Ask for a new one.*If it was you/s);
    expect(await problem.getByRole("link").getAttribute("href")).toMatch(
      /\/reference\/errors\/magic_link_already_used$/,
    );
    await second.page.getByLabel("Email address").waitFor();
    expect(await second.page.context().cookies()).toEqual([]);
  });

  test("a second link that is opened in the same tab is the one that counts", async () => {
    const { page } = await newPage();
    await page.goto(`${server.url}/sign-in#token=nonsense`);
    await page.getByRole("button", { name: "Sign in" }).click();
    await heading(page, "You are not signed in");
    const email = "again@example.com";
    await page.getByLabel("Email address").fill(email);
    await page.getByRole("button", { name: "Send me a link" }).click();
    await heading(page, "Look into your mail");
    await page.goto(await mailedTo(email));
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.waitForURL(`${server.url}/dashboard/keys`);
  });

  test("the page says what to do after a wrong address, and when the server is away", async () => {
    const { page } = await newPage();
    await page.goto(`${server.url}/sign-in`);
    // The browser's own check of addresses would be in the way.
    await page.evaluate("document.querySelector('form').noValidate = true");
    await page.getByLabel("Email address").fill("nobody");
    await page.keyboard.press("Enter");
    await heading(page, "No link was sent");
    expect(await page.getByRole("alert").innerText()).toContain("Check the address and try again.");
    await page.context().setOffline(true);
    await page.getByRole("button", { name: "Send me a link" }).click();
    await page.getByText("The server cannot be reached. Check your connection, then try again.").waitFor();
  });

  test("an address that is known and one that is not get the same words", async () => {
    const words = async (email: string) => {
      const { page } = await newPage();
      await askForLink(page, email);
      return page.locator("main").innerText();
    };
    expect(await words("ada-1280@example.com")).toBe(await words("stranger@example.com"));
  });
});

async function fitsWidth(page: Page): Promise<void> {
  const sizes = await page.evaluate(
    "[document.documentElement.scrollWidth, document.documentElement.clientWidth]",
  );
  expect(sizes).toEqual([page.viewportSize()?.width, page.viewportSize()?.width]);
}

describe("the sign-in page", () => {
  test.each(["/sign-in", "/sign-in/script.js", "/sign-in/style.css"])(
    "%s runs files of this server alone, is kept nowhere and tells nobody where it was",
    async (path) => {
      const { status, headers } = await http(`${server.url}${path}`);
      expect(status).toBe(200);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("cache-control")).toBe("no-store");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
    },
  );

  test("works where only the operations of a manifest may run", async () => {
    const manifest = await writeManifest([]);
    const strict = await startTestServer({
      PERSISTED_OPERATIONS: "only",
      PERSISTED_OPERATIONS_MANIFEST: manifest,
    });
    onTestFinished(() => strict.stop());
    const ask = (query: string, input: object) => graphqlText(strict.url, {}, query, { input });
    const { requestMagicLink, redeemMagicLink } = signInOperations;
    expect((await ask(requestMagicLink, { email: "ada@example.com" })).text).toContain(
      "RequestMagicLinkSuccess",
    );
    expect((await ask(redeemMagicLink, { token: "nonsense" })).text).toContain("magic_link_not_found");
    expect((await ask(`${redeemMagicLink} `, { token: "nonsense" })).text).toContain("operation_not_allowed");
  });

  test("holds no script and no style of its own", async () => {
    const { text } = await http(`${server.url}/sign-in`);
    expect(text).not.toMatch(/<style|\son[a-z]+=|style=|<script(?! src="sign-in\/script\.js" defer>)/);
  });
});
