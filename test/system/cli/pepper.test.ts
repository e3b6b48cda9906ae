import { expect, test } from "vitest";
import { peppers } from "../../../src/settings/pepper-settings.js";
import { createAccount, createKey } from "../../support/fixtures.js";
import { forgetLinks, pepperOne, pepperTwo } from "../../support/peppers.js";
import { startServerProcess } from "../../support/server-process.js";
import { createTestDatabase } from "../../support/test-database.js";
import { testEnvironment } from "../../support/test-server.js";
import { runCli, runForJson } from "./run-cli.js";

test("pepper status counts what is signed with each version", async () => {
  const DATABASE_URL = await createTestDatabase();
  const variables = { DATABASE_URL, KEY_PEPPERS: `${pepperOne},${pepperTwo}` };
  const server = await startServerProcess({ ...testEnvironment, ...variables });
  await createKey(server.url, await createAccount(server.url));
  await forgetLinks(DATABASE_URL);
  const none = { key_secrets: 0, operators: 0, sessions: 0, magic_links: 0 };
  expect(await runForJson(variables, ["pepper", "status"])).toEqual([
    { ...none, version: 1, is_signing: true, is_known: true, key_secrets: 1 },
    { ...none, version: 2, is_signing: false, is_known: true },
  ]);
  const signing = { ...variables, KEY_PEPPER_SIGNING: "2" };
  expect((await runCli(signing, ["pepper", "status"])).out).toMatch(/^2 +true +true +0/m);
});

test("a command with peppers that the servers do not have is wrong configuration, and does nothing", async () => {
  const DATABASE_URL = await createTestDatabase();
  await startServerProcess({ ...testEnvironment, DATABASE_URL, KEY_PEPPERS: pepperOne });
  const { code, err, out } = await runCli({ DATABASE_URL, KEY_PEPPERS: pepperTwo }, [
    "account",
    "create",
    "n",
  ]);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain("KEY_PEPPERS: version 1 is missing, and a running server signs with it. Add it.");
});

test("pepper generate prints a new pepper of the version, without a database", async () => {
  const made = await Promise.all([1, 2].map(() => runCli({}, ["pepper", "generate", "7"])));
  for (const { code, out } of made) {
    expect(code).toBe(0);
    expect(peppers.parse(out.trim())).toMatchObject([{ version: 7 }]);
  }
  expect(made[0]?.out).not.toBe(made[1]?.out);
  for (const wrong of ["0", "x", "1234567890"]) {
    const { code, err } = await runCli({}, ["pepper", "generate", wrong]);
    expect(code).toBe(2);
    expect(err).toContain("must be a whole number from 1 to 999999999");
  }
});
