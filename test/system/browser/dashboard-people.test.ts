import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createAccount } from "../../support/fixtures.js";
import { waitTimes } from "../../support/replicas.js";
import { newMember, signIn } from "../../support/sign-in.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";
import { hasChromium, launchChromium } from "./chromium.js";
import { expectAccessibleInEveryLook, focused, newPage, openKeys, rowOf } from "./dashboard-browser.js";

describe.skipIf(!hasChromium)("members and sessions in Chromium", { timeout: 120_000 }, () => {
  let browser: Browser;
  let server: TestServer;
  let account: string;
  let cookie: string;
  beforeAll(async () => {
    browser = await launchChromium();
    server = await startTestServer();
    account = await createAccount(server.url);
    cookie = (await newMember(server, account, "ada@example.com", "OWNER")).cookie;
    await newMember(server, account, "ben@example.com", "VIEWER");
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  test("have no violation that axe finds", async () => {
    const { page, complaints } = await newPage(browser, server.url, cookie);
    await openKeys(page, server.url, "/members");
    await rowOf(page, "ben@example.com").waitFor();
    await expectAccessibleInEveryLook(page, "members");
    await page.getByRole("button", { name: "Invite member" }).click();
    await expectAccessibleInEveryLook(page, "invite");
    await openKeys(page, server.url, "/sessions");
    await rowOf(page, "this one").waitFor();
    await expectAccessibleInEveryLook(page, "sessions");
    expect(complaints).toEqual([]);
  });

  test("an owner invites, changes a role, removes, and cannot leave as the last owner", async () => {
    const { page, complaints } = await newPage(browser, server.url, cookie);
    await openKeys(page, server.url);
    await page.getByRole("link", { name: "Members" }).click();
    await page.getByRole("button", { name: "Invite member" }).click();
    // What is asked for first can be typed at once.
    await page.keyboard.type("cleo@example.com");
    await page.getByRole("dialog").getByLabel("Viewer", { exact: true }).check();
    await page.getByRole("button", { name: "Send invitation" }).click();
    await rowOf(page, "cleo@example.com").getByText("invited, not here yet").waitFor();

    await page.getByLabel("Role of ada@example.com").selectOption("Viewer");
    await page.getByText("An account needs an owner.").waitFor();
    expect(await page.getByLabel("Role of ada@example.com").inputValue()).toBe("OWNER");
    await page.getByRole("button", { name: "Leave account" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Leave account" }).click();
    await page.getByRole("dialog").getByText("An account needs an owner.").waitFor();
    await page.keyboard.press("Escape");

    const role = page.getByLabel("Role of cleo@example.com");
    await role.selectOption("Developer");
    await expect.poll(() => role.inputValue(), waitTimes).toBe("DEVELOPER");
    await page.reload();
    await role.waitFor();
    expect(await role.inputValue()).toBe("DEVELOPER");
    await page.getByRole("button", { name: "Remove cleo@example.com" }).click();
    await page.getByRole("button", { name: "Remove member" }).click();
    await rowOf(page, "cleo@example.com").waitFor({ state: "detached" });
    // What opened the dialog is gone with its row, and the keyboard is not lost.
    await expect.poll(() => focused(page), waitTimes).toBe("Members");
    expect(complaints).toEqual([]);
  });

  test("a viewer is offered no change, switches between accounts, and leaves one", async () => {
    const other = await createAccount(server.url, 10, "Other account");
    const viewer = await newMember(server, account, "vera@example.com", "VIEWER");
    await newMember(server, other, "vera@example.com", "VIEWER");
    const { page } = await newPage(browser, server.url, viewer.cookie);
    await page.goto(`${server.url}/dashboard/members`);
    await page.getByRole("button", { name: "Test account" }).click();
    await rowOf(page, "ada@example.com").waitFor();
    expect(await page.getByRole("button", { name: /Invite|Remove/ }).count()).toBe(0);
    expect(await page.getByRole("combobox").count()).toBe(0);

    await page.getByRole("button", { name: "Test account" }).click();
    await page.getByRole("menuitem", { name: "Other account" }).click();
    await page.getByRole("button", { name: "Other account" }).waitFor();
    await page.reload();
    await page.getByRole("button", { name: "Other account" }).waitFor();
    await rowOf(page, "ada@example.com").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Leave account" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Leave account" }).click();
    await page.getByText("Test account").first().waitFor();
    expect(await page.getByText("Other account").count()).toBe(0);

    await page.getByRole("button", { name: "Sign out", exact: true }).click();
    await page.waitForURL(`${server.url}/sign-in`);
    await page.goto(`${server.url}/dashboard/members`);
    await page.waitForURL(`${server.url}/sign-in`);
  });

  test("a link in a mail opens its account, where an owner switches mails off and a viewer cannot", async () => {
    const linked = await createAccount(server.url, 10, "Linked account");
    const { cookie: theirs } = await newMember(server, account, "lin@example.com", "VIEWER");
    await newMember(server, linked, "lin@example.com", "OWNER");
    const { page, complaints } = await newPage(browser, server.url, theirs);
    await openKeys(page, server.url, `/settings?account=${linked}`);
    await page.getByRole("button", { name: "Linked account" }).waitFor();
    await expect.poll(() => page.url(), waitTimes).toBe(`${server.url}/dashboard/settings`);
    const aboutKeys = page.getByLabel("Before a key ends");
    expect(await aboutKeys.isChecked()).toBe(true);
    await aboutKeys.click();
    await expect.poll(() => aboutKeys.isChecked(), waitTimes).toBe(false);
    await page.reload();
    await aboutKeys.waitFor();
    expect(await aboutKeys.isChecked()).toBe(false);
    expect(await page.getByLabel("When a limit is nearly used up").isChecked()).toBe(true);
    await expectAccessibleInEveryLook(page, "settings");

    await openKeys(page, server.url, `/settings?account=${account}`);
    await page.getByText("Owners of the account can change this.").waitFor();
    expect(await aboutKeys.isChecked()).toBe(true);
    expect(await aboutKeys.isDisabled()).toBe(true);
    expect(complaints).toEqual([]);
  });

  test("a person ends another session, and all of them", async () => {
    const first = (await newMember(server, account, "dora@example.com", "DEVELOPER")).cookie;
    const second = await signIn(server, "dora@example.com");
    const { page } = await newPage(browser, server.url, first);
    await openKeys(page, server.url, "/sessions");
    await rowOf(page, "this one").waitFor();
    await page.getByRole("button", { name: /^End the session/ }).click();
    await page.getByText("1–1 of 1 session").waitFor();
    const gone = await newPage(browser, server.url, second);
    await gone.page.goto(`${server.url}/dashboard`);
    await gone.page.waitForURL(`${server.url}/sign-in`);

    await page.getByRole("button", { name: "Sign out everywhere" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Sign out everywhere" }).click();
    await page.waitForURL(`${server.url}/sign-in`);
    await page.goto(`${server.url}/dashboard`);
    await page.waitForURL(`${server.url}/sign-in`);
  });
});
