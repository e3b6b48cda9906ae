import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { waitTimes } from "../../support/replicas.js";
import { startServerProcess } from "../../support/server-process.js";
import { createTestDatabase } from "../../support/test-database.js";
import { testEnvironment } from "../../support/test-server.js";
import { hasChromium, launchChromium } from "./chromium.js";
import { newPage, rowOf } from "./dashboard-browser.js";

describe.skipIf(!hasChromium)("a newcomer in Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test(
    "goes from the link on the terminal to a working key, and to its revocation",
    { timeout: 120_000 },
    async () => {
      const server = await startServerProcess({
        ...testEnvironment,
        DATABASE_URL: await createTestDatabase("template1"),
      });
      const { url } = server;
      await server.waitForOutput("#token=");
      const link = /http:\S+#token=\S+/.exec(server.output())?.[0] ?? "";
      expect(link, server.output()).not.toBe("");
      const { page, complaints } = await newPage(browser, url, null);

      // A deep link leads to the sign-in page, and the sign-in page back to it.
      await page.goto(`${url}/dashboard/keys?order=name-asc`);
      await page.waitForURL(`${url}/sign-in`);
      await page.goto(link);
      await page.getByRole("button", { name: "Sign in" }).click();
      await page.waitForURL(`${url}/dashboard/keys?order=name-asc`);
      await page.getByRole("heading", { name: "No keys yet" }).waitFor();
      await page.getByRole("button", { name: "Create your first key" }).click();

      await page.getByLabel("Name").fill("  first program  ");
      await page.getByRole("button", { name: "Create key" }).click();
      await page.getByRole("heading", { name: "Your new key" }).waitFor();
      await page.getByRole("button", { name: "Copy" }).first().click();
      const secret = String(await page.evaluate("navigator.clipboard.readText()"));
      expect(secret).toMatch(/^lk_/);
      await page.getByRole("button", { name: "Done" }).click();

      await rowOf(page, "first program")
        .getByText(`…${secret.slice(-4)}`)
        .waitFor();
      await page.getByText("1 of 10 keys").waitFor();
      expect(await page.content()).not.toContain(secret);
      const check = async () =>
        (await fetch(`${url}/v1/authorize`, { headers: { Authorization: `Bearer ${secret}` } })).status;
      expect(await check()).toBe(200);

      await page.getByRole("link", { name: "first program" }).click();
      await page.getByRole("button", { name: "Revoke" }).click();
      const dialog = page.getByRole("dialog");
      const revoke = dialog.getByRole("button", { name: "Revoke key" });
      expect(await revoke.isDisabled()).toBe(true);
      await dialog.getByLabel("Reason").selectOption("Not used any more");
      await dialog.getByLabel("Type first program to confirm").fill("first program");
      await revoke.click();
      await page.getByRole("heading", { name: "Revoked: first program" }).waitFor();
      await page.getByText("Not used any more").waitFor();
      expect(await check()).toBe(401);
      await page.getByRole("link", { name: "API keys" }).click();
      await vi.waitFor(async () => expect(await page.getByText("0 of 10 keys").count()).toBe(1), waitTimes);
      expect(complaints).toEqual([]);
      await server.stop();
    },
  );
});
