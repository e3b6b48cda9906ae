import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { RotateApiKeyDocument } from "../../generated/graphql.js";
import { graphql, operatorIn } from "../../support/client.js";
import { createAccount, createKey, expectMember } from "../../support/fixtures.js";
import { newMember } from "../../support/sign-in.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";
import { hasChromium, launchChromium } from "./chromium.js";
import { expectAccessible, expectAccessibleInEveryLook, newPage, openKeys } from "./dashboard-browser.js";

describe.skipIf(!hasChromium)("the screens of keys", { timeout: 120_000 }, () => {
  let browser: Browser;
  let server: TestServer;
  let cookie: string;
  let path: string;
  let emptyCookie: string;
  beforeAll(async () => {
    browser = await launchChromium();
    server = await startTestServer();
    const { url } = server;
    const account = await createAccount(url, 4);
    cookie = (await newMember(server, account, "ada@example.com", "OWNER")).cookie;
    await createKey(url, account, {
      name: "W".repeat(50),
      scopes: ["reports:read"],
      allowedIps: ["10.0.0.0/8"],
    });
    await createKey(url, account, { name: "מפתח ייצור", externalOwnerId: "cus_8812" });
    const { id } = await createKey(url, account, { name: "nightly-export" });
    const input = { id, overlapSeconds: 3600, endOverlapOnFirstUse: false };
    const { rotateApiKey } = await graphql(url, operatorIn(account), RotateApiKeyDocument, { input });
    expectMember(rotateApiKey, "RotateApiKeySuccess");
    path = `/keys/${id}`;
    emptyCookie = (await newMember(server, await createAccount(url), "new@example.com", "OWNER")).cookie;
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  test("have no violation that axe finds: without keys, the list, its menu, a revocation of several", async () => {
    const empty = await newPage(browser, server.url, emptyCookie);
    await openKeys(empty.page, server.url);
    await empty.page.getByRole("heading", { name: "No keys yet" }).waitFor();
    await expectAccessibleInEveryLook(empty.page, "keys-none");

    const { page, complaints } = await newPage(browser, server.url, cookie);
    await openKeys(page, server.url);
    await page.getByRole("link", { name: "nightly-export" }).waitFor();
    await expectAccessibleInEveryLook(page, "keys-list");
    await page.getByRole("button", { name: "Actions for nightly-export" }).click();
    await page.getByRole("menuitem", { name: "Rotate" }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await page.getByLabel("Select nightly-export").check();
    await page.getByRole("button", { name: "Revoke 1 key" }).click();
    await page.getByRole("dialog").getByText("nightly-export").waitFor();
    await expectAccessibleInEveryLook(page, "keys-revoke-several");
    expect([...complaints, ...empty.complaints]).toEqual([]);
  });

  test("have no violation that axe finds: a key that is rotated, its end, editing and creating one", async () => {
    const { page, complaints } = await newPage(browser, server.url, cookie);
    await openKeys(page, server.url, path);
    await page.getByRole("heading", { name: "Rotation under way" }).waitFor();
    await page.getByText("created", { exact: true }).last().waitFor();
    await expectAccessibleInEveryLook(page, "keys-key");
    await page.getByRole("button", { name: "Revoke" }).click();
    await expectAccessibleInEveryLook(page, "keys-revoke");

    await openKeys(page, server.url, `${path}/edit`);
    await page.getByText("More options").click();
    await page.getByLabel("Allowed addresses").fill("nowhere");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("alert").waitFor();
    await expectAccessibleInEveryLook(page, "keys-error");

    await openKeys(page, server.url, "/keys/new");
    await page.getByText("More options").click();
    await expectAccessibleInEveryLook(page, "keys-create");
    expect(complaints).toEqual([]);
  });

  test("lie darker behind a dialog as a whole, with the gutter of the scrollbar", async () => {
    const { page } = await newPage(browser, server.url, cookie);
    await openKeys(page, server.url, path);
    await page.setViewportSize({ width: 768, height: 844 });
    const colourAt = async (x: number) =>
      (await page.screenshot({ clip: { x, y: 2, width: 1, height: 1 } })).toString("base64");
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const before = await colourAt(740);
      await page.getByRole("button", { name: "Revoke" }).click();
      await page.getByRole("dialog").waitFor();
      const behind = await colourAt(740);
      expect(behind).not.toBe(before);
      expect(await colourAt(766)).toBe(behind);
      await page.keyboard.press("Escape");
    }
  });
});
