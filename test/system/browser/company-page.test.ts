import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import type { Browser, Page } from "playwright-core";
import { RevokeBrowserTokensDocument } from "../../generated/graphql.js";
import { createBrowserToken } from "../../support/browser-tokens.js";
import { graphql, operatorIn } from "../../support/client.js";
import { check } from "../../support/checks.js";
import { createAccount, createKey } from "../../support/fixtures.js";
import { freePort, startTestServer, type TestServer } from "../../support/test-server.js";
import { isQuick } from "../../support/thorough.js";
import { startExample, type RunningExample } from "../examples/run-example.js";
import { hasChromium, launchChromium } from "./chromium.js";
import { expectAccessibleInEveryLook, rowOf, takePicture } from "./dashboard-browser.js";

const owner = "customer-7";

/** The examples are the company: their pages are of another origin than the server. */
describe.skipIf(!hasChromium)("the page of keys in a company's own site", { timeout: 240_000 }, () => {
  let browser: Browser;
  let server: TestServer;
  let account: string;
  const companies: RunningExample[] = [];
  const origins: Record<string, string> = {};

  beforeAll(async () => {
    const ports = [await freePort(), await freePort()].map(String);
    const [page = "", rendering = ""] = ports.map((port) => `http://127.0.0.1:${port}`);
    Object.assign(origins, { page, rendering });
    server = await startTestServer({ ALLOWED_ORIGINS: `${page},${rendering}` });
    browser = await launchChromium();
    account = await createAccount(server.url, 50);
    const { secret } = await createKey(server.url, account, {
      name: "backend",
      permissions: ["KEYS_MANAGE"],
      scopes: ["reports:read"],
    });
    await createKey(server.url, account, { name: "of another customer", externalOwnerId: "customer-8" });
    const settings = { LATCHKEY_URL: server.url, VITE_LATCHKEY_URL: server.url, LATCHKEY_KEY: secret };
    for (const [name, port] of [
      ["key-page", ports[0]],
      ["server-rendering", ports[1]],
    ] as const) {
      companies.push(startExample(["npm", "run", `example:${name}`], { ...settings, PORT: port ?? "" }));
    }
    for (const [index, url] of [page, rendering].entries()) {
      const answers = async () => expect((await fetch(url)).status, companies[index]?.output()).toBe(200);
      await vi.waitFor(answers, { timeout: 240_000, interval: 200 });
    }
  }, 300_000);
  afterAll(async () => {
    await browser.close();
    for (const company of companies) await company.stop();
    await server.stop();
  });

  /** A visitor, and what the browser complains about. */
  async function visit(address: string): Promise<{ page: Page; complaints: string[] }> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 844 },
      reducedMotion: "reduce",
      permissions: ["clipboard-read", "clipboard-write"],
    });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    page.on("pageerror", ({ message }) => complaints.push(message));
    page.on("request", (request) => {
      const known = [...Object.values(origins), server.url, "data:"];
      if (!known.some((origin) => request.url().startsWith(origin)))
        complaints.push(`asked ${request.url()}`);
    });
    await page.goto(address);
    return { page, complaints };
  }

  const newKey = (name: string) =>
    createKey(server.url, account, { name, externalOwnerId: owner, scopes: ["reports:read"] });

  test("a customer creates, copies, uses, rotates and revokes a key, and sees what it is used for", async () => {
    const { page, complaints } = await visit(origins["page"] ?? "");
    await page.getByRole("button", { name: "Create your first key" }).click();
    await page.getByLabel("Name").fill("from the company");
    await page.getByLabel("reports:read").check();
    await page.getByRole("button", { name: "Create key" }).click();
    await page.getByRole("heading", { name: "Your new key" }).waitFor();
    await page.getByRole("button", { name: "Done" }).click();
    const question = page.getByRole("dialog", { name: "Leave without the secret?" });
    await question.getByRole("button", { name: "Stay here" }).click();
    await page.getByRole("button", { name: "Copy" }).click();
    const secret = String(await page.evaluate("navigator.clipboard.readText()"));
    await page.getByRole("button", { name: "Done" }).click();
    expect(await check(server.url, "authorize", secret)).toBe("accepted");

    // Keys of others are not shown, and one that is made elsewhere comes by itself.
    await rowOf(page, "from the company").waitFor();
    await newKey("made elsewhere");
    await rowOf(page, "made elsewhere").waitFor();
    expect(await page.getByRole("row").count()).toBe(3);

    await page.getByRole("button", { name: "from the company", exact: true }).click();
    await page.getByText("accepted").first().waitFor();
    await page.getByRole("button", { name: "Rotate" }).click();
    await page.getByRole("button", { name: "Create new secret" }).click();
    await page.getByRole("button", { name: "Copy" }).click();
    const next = String(await page.evaluate("navigator.clipboard.readText()"));
    await page.getByRole("button", { name: "Done" }).click();
    await page.getByRole("heading", { name: "Rotation under way" }).waitFor();
    expect(await check(server.url, "authorize", next)).toBe("accepted");
    await page.getByText("Old secret unseen").waitFor();

    await page.getByRole("button", { name: "Revoke" }).click();
    await page.getByLabel("Type from the company to confirm").fill("from the company");
    await page.getByRole("button", { name: "Revoke key" }).click();
    await rowOf(page, "made elsewhere").waitFor();
    await rowOf(page, "from the company").waitFor({ state: "detached" });
    expect(await check(server.url, "authorize", next)).toBe("api_key_revoked");
    expect(complaints).toEqual([]);
  });

  test("a token that was ended is replaced without a word, and what was typed stays", async () => {
    await newKey("before the end");
    const { page, complaints } = await visit(origins["page"] ?? "");
    await rowOf(page, "before the end").waitFor();
    let asked = 0;
    page.on("request", (request) => (asked += request.url().endsWith("/latchkey-token") ? 1 : 0));
    await page.getByRole("button", { name: "Create key" }).click();
    await page.getByLabel("Name").fill("after the end");
    await graphql(server.url, operatorIn(account), RevokeBrowserTokensDocument, { input: {} });
    await page.getByRole("button", { name: "Create key" }).click();
    await page.getByRole("heading", { name: "Your new key" }).waitFor();
    expect(asked).toBe(1);
    await page.getByRole("button", { name: "Copy" }).click();
    await page.getByRole("button", { name: "Done" }).click();
    await rowOf(page, "after the end").waitFor();
    // The page of a key asks for the key, for its usage and for where it was used, all at once.
    await graphql(server.url, operatorIn(account), RevokeBrowserTokensDocument, { input: {} });
    await page.getByRole("button", { name: "after the end", exact: true }).click();
    await page.getByRole("heading", { name: "Secrets" }).waitFor();
    await page.getByRole("heading", { name: "Outcomes" }).waitFor();
    expect(asked).toBe(2);
    expect(complaints).toEqual([]);
  });

  test("a token that may only read offers nothing else", async () => {
    const { page } = await visit("about:blank");
    const input = { externalOwnerId: owner, actions: ["KEYS_READ" as const] };
    const { token } = await createBrowserToken(server.url, account, input);
    await newKey("to be read");
    await page.route("**/latchkey-token", (route) => route.fulfill({ json: { token } }));
    await page.goto(origins["page"] ?? "");
    await rowOf(page, "to be read").waitFor();
    await page.getByRole("button", { name: "to be read", exact: true }).click();
    await page.getByRole("heading", { name: "Secrets" }).waitFor();
    expect(await page.getByRole("button", { name: /Create|Rotate|Revoke/ }).count()).toBe(0);
    await page.getByRole("button", { name: "Back to the keys" }).click();
    await rowOf(page, "to be read").waitFor();
    expect(await page.getByRole("checkbox").count()).toBe(0);
    expect(await page.getByRole("heading", { name: "Outcomes" }).count()).toBe(0);
  });

  test("several keys are revoked at once, after a preview that revokes nothing", async () => {
    const chosen = [await newKey("gemeinsam eins"), await newKey("gemeinsam zwei")];
    const kept = await newKey("bleibt");
    const checks = (keys: readonly { secret: string }[]) =>
      Promise.all(keys.map(({ secret }) => check(server.url, "authorize", secret)));
    await checks(chosen);
    const { page, complaints } = await visit(`${origins["page"] ?? ""}/?language=de&theme=system`);
    for (const name of ["gemeinsam eins", "gemeinsam zwei"])
      await page.getByLabel(`${name} auswählen`).check();
    await expectAccessibleInEveryLook(page, "company-german-selected");
    await page.getByRole("button", { name: "2 Schlüssel widerrufen" }).click();
    const dialog = page.getByRole("dialog", { name: "2 Schlüssel widerrufen" });
    for (const name of ["gemeinsam eins", "gemeinsam zwei"]) await dialog.getByText(name).waitFor();
    await expectAccessibleInEveryLook(page, "company-german-revoke-several");
    expect(await checks(chosen)).toEqual(["accepted", "accepted"]);
    await dialog.getByRole("button", { name: "2 Schlüssel widerrufen" }).click();
    await dialog.waitFor({ state: "detached" });
    await rowOf(page, "gemeinsam eins").waitFor({ state: "detached" });
    await rowOf(page, "bleibt").waitFor();
    expect(await checks([...chosen, kept])).toEqual(["api_key_revoked", "api_key_revoked", "accepted"]);
    expect(complaints).toEqual([]);
  });

  const themes: readonly (readonly [string, string])[] = [
    ["violet", "&brand=violet"],
    ["plain", ""],
  ];

  // The plain one has the colors of the dashboard, whose pages are checked anyway.
  test.each(isQuick ? themes.slice(0, 1) : themes)(
    "in its %s theme it is accessible, light and dark, wide and narrow",
    async (name, brand) => {
      await newKey(`pictured ${name}`);
      const { page } = await visit(`${origins["page"] ?? ""}/?theme=system${brand}`);
      await rowOf(page, `pictured ${name}`).waitFor();
      await expectAccessibleInEveryLook(page, `company-${name}-list`);
      await page.getByRole("button", { name: `pictured ${name}`, exact: true }).click();
      await page.getByRole("heading", { name: "Secrets" }).waitFor();
      await expectAccessibleInEveryLook(page, `company-${name}-key`);
      await page.getByRole("button", { name: "Revoke" }).click();
      await page.getByRole("button", { name: "Revoke key" }).waitFor();
      await expectAccessibleInEveryLook(page, `company-${name}-revoke`);
    },
  );

  test("two themes stand side by side in one picture, and share no color of the main button", async () => {
    await newKey("pictured twice");
    const sides = await Promise.all(
      ["", "&brand=violet"].map(async (brand) => {
        const { page } = await visit(`${origins["page"] ?? ""}/?theme=system${brand}`);
        await rowOf(page, "pictured twice").waitFor();
        const color = await page.evaluate(
          "getComputedStyle(document.querySelector('.shop-button')).backgroundColor",
        );
        return { color, picture: (await page.screenshot()).toString("base64") };
      }),
    );
    expect(new Set(sides.map(({ color }) => color)).size).toBe(sides.length);
    const { page } = await visit("about:blank");
    const images = sides.map(({ picture }) => `<img src="data:image/png;base64,${picture}" alt="">`);
    await page.setContent(`<body style="display: flex; width: max-content; margin: 0">${images.join("")}`);
    await takePicture(page.locator("body"), "company-themes");
  });

  test("it speaks German, and stands from right to left", async () => {
    await newKey("gelesen");
    const { page } = await visit(`${origins["page"] ?? ""}/?language=de`);
    await page.evaluate("document.documentElement.dir = 'rtl'");
    const german = rowOf(page, "gelesen").getByText(/gerade eben|\bnie\b/i);
    await german.filter({ visible: true }).first().waitFor();
    await expectAccessibleInEveryLook(page, "company-german-rtl");
  });

  test("what the server refuses is said in German, at each field and above the button", async () => {
    const { page } = await visit(`${origins["page"] ?? ""}/?language=de`);
    await page.getByRole("button", { name: /^(Ersten )?Schlüssel erstellen$/ }).click();
    await page.getByLabel("Name").fill("abgelehnt");
    await page.getByText("Weitere Angaben").click();
    await page.getByLabel("Erlaubte Adressen").fill("zu Hause");
    await page.getByLabel("Schlagwörter").fill("größe");
    await page.getByLabel("Ablauf nach Tagen").fill("5000");
    await page.getByRole("button", { name: "Schlüssel erstellen" }).click();
    await page.getByText("Einige Angaben müssen korrigiert werden.").waitFor();
    for (const words of [
      /^Adressen: je Zeile/,
      /^Schlagwörter: jedes aus/,
      /^Tage ohne Benutzung: eine ganze Zahl von 1 bis 3\.650\.$/,
    ])
      expect(await page.getByText(words).count()).toBe(2);
    expect(await page.getByText(/Must|Each|correction/).count()).toBe(0);
    const link = page.getByRole("link", { name: "Mehr über diesen Fehler (auf Englisch)" });
    expect(await link.getAttribute("hreflang")).toBe("en");
    expect(await page.locator(".lk-root").getAttribute("lang")).toBe("de");
    await expectAccessibleInEveryLook(page, "company-german-refused");
  });

  test("a page that the server has drawn is taken over without a difference", async () => {
    await newKey("drawn");
    const { text, status } = await fetch(origins["rendering"] ?? "").then(async (response) => ({
      status: response.status,
      text: await response.text(),
    }));
    expect(status).toBe(200);
    expect(text).toContain('class="latchkey lk-root lk-widget"');
    const { page, complaints } = await visit(origins["rendering"] ?? "");
    await rowOf(page, "drawn").waitFor();
    expect(complaints).toEqual([]);
  });

  test("the element does the same for a page without React, inside its shadow root and under a strict policy", async () => {
    const { page, complaints } = await visit(origins["page"] ?? "");
    await page.setContent(plainPage(server.url));
    await page.evaluate(givesTokens);
    await page.evaluate(squareButtons);
    const { secret } = await newKey("in the element");
    const row = rowOf(page, "in the element");
    await row.waitFor();
    expect(await page.evaluate(radiusOfPrimaryButton)).toBe("1px");
    // The keyboard alone opens the menu, goes to its last entry and picks it.
    await row.getByRole("button", { name: "Actions for in the element" }).press("Enter");
    const last = page.getByRole("menuitem", { name: "Revoke" });
    await page.getByRole("menuitem", { name: "Rotate" }).press("ArrowDown");
    await last.press("Enter");
    await page.getByLabel("Type in the element to confirm").fill("in the element");
    await page.keyboard.press("Enter");
    await row.waitFor({ state: "detached" });
    expect(await check(server.url, "authorize", secret)).toBe("api_key_revoked");
    expect(await page.evaluate("document.querySelectorAll('body > *').length")).toBe(1);
    await expectAccessibleInEveryLook(page, "company-element");
    expect(complaints).toEqual([]);
  });

  test("a page of an origin that is not listed runs no element and reads no answer", async () => {
    const { page } = await visit((origins["page"] ?? "").replace("127.0.0.1", "localhost"));
    await page.getByText("The server cannot be reached.").waitFor();
    const failed = page.waitForEvent("requestfailed", (request) =>
      request.url().endsWith("/latchkey-api-keys.js"),
    );
    await page.setContent(plainPage(server.url));
    await failed;
    expect(await page.evaluate("customElements.get('latchkey-api-keys') === undefined")).toBe(true);
  });
});

/** Its scripts are held to the policy that the company's backend sends. */
const plainPage = (url: string) => `<!doctype html>
<html lang="en">
  <head>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>A page without React</title>
    <script type="module" src="${url}/embed/latchkey-api-keys.js"></script>
  </head>
  <body><main><h1>Your account</h1><latchkey-api-keys theme="system"></latchkey-api-keys></main></body>
</html>`;

const givesTokens = `
document.querySelector("latchkey-api-keys").getToken = async () => {
  const response = await fetch("/latchkey-token", { method: "POST" });
  return (await response.json()).token;
};`;

/** The page's own style of a part, which reaches into the shadow root. */
const squareButtons = `
const own = new CSSStyleSheet();
own.replaceSync("latchkey-api-keys::part(primaryButton) { border-radius: 1px }");
document.adoptedStyleSheets = [own];`;

const radiusOfPrimaryButton = `
getComputedStyle(
  document.querySelector("latchkey-api-keys").shadowRoot.querySelector("[part=primaryButton]"),
).borderRadius`;
