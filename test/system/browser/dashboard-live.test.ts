import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createAccount, createKey } from "../../support/fixtures.js";
import { startReplicas, type Replicas } from "../../support/replicas.js";
import { newMember } from "../../support/sign-in.js";
import { hasChromium, launchChromium } from "./chromium.js";
import { newPage, openKeys, rowOf } from "./dashboard-browser.js";

describe.skipIf(!hasChromium)("two browsers on two replicas", () => {
  let browser: Browser;
  let replicas: Replicas;
  beforeAll(async () => {
    browser = await launchChromium();
    replicas = await startReplicas({}, [{}, {}]);
  });
  afterAll(async () => {
    await browser.close();
    await Promise.all(replicas.servers.map((server) => server.stop()));
  });

  test("see each other's keys come, change and go without a reload", { timeout: 120_000 }, async () => {
    const account = await createAccount(replicas.url(0));
    const people = await Promise.all(
      ["ada@example.com", "ben@example.com"].map((email) =>
        newMember({ url: replicas.url(0), databaseUrl: replicas.databaseUrl }, account, email, "OWNER"),
      ),
    );
    const pages: Page[] = [];
    for (const [turn, { cookie }] of people.entries()) {
      const url = replicas.url(turn);
      const { page } = await newPage(browser, url, cookie);
      const watching = page.waitForResponse(
        (answer) => answer.headers()["content-type"]?.includes("event-stream") === true,
      );
      await openKeys(page, url);
      await watching;
      pages.push(page);
    }
    const [one, other] = pages;
    if (one === undefined || other === undefined) throw new Error("Two pages were to be opened");
    for (const page of pages) await page.evaluate("window.wasNotLoadedAnew = true");

    const { id } = await createKey(replicas.url(1), account, { name: "made elsewhere" });
    for (const page of pages) await rowOf(page, "made elsewhere").waitFor();
    await one.goto(`${replicas.url(0)}/dashboard/keys/${id}/edit`);
    await one.getByLabel("Name").fill("named anew");
    await one.getByRole("button", { name: "Save" }).click();
    await one.getByRole("heading", { name: "named anew" }).waitFor();
    await rowOf(other, "named anew").waitFor();

    await one.getByRole("button", { name: "Revoke" }).click();
    await one.getByLabel("Type named anew to confirm").fill("named anew");
    await one.getByRole("button", { name: "Revoke key" }).click();
    await rowOf(other, "named anew").waitFor({ state: "detached" });
    await other.getByText("0 of 10 keys").waitFor();
    expect(await other.evaluate("window.wasNotLoadedAnew")).toBe(true);
  });
});
