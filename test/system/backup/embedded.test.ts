import { cp, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newBackupFile } from "../../support/backups.js";
import { check } from "../../support/checks.js";
import { newDataDirectory, postgresPid } from "../../support/data-directory.js";
import { createAccount, createKey, revokeKey } from "../../support/fixtures.js";
import { startServerProcess } from "../../support/server-process.js";
import { operatorKey } from "../../support/test-server.js";
import { runCli } from "../cli/run-cli.js";

test("the embedded database is backed up beside its server, and restored into a new data directory", async () => {
  const directory = await newDataDirectory();
  const from = { DATA_DIR: join(directory, "data") };
  const server = await startServerProcess({ ...from, OPERATOR_KEY: operatorKey });
  const account = await createAccount(server.url);
  const [kept, revoked] = [await createKey(server.url, account), await createKey(server.url, account)];
  await revokeKey(server.url, account, revoked.id);

  const file = await newBackupFile();
  const made = await runCli(from, ["backup", file]);
  expect(made.code, made.err).toBe(0);
  expect(made.out).toContain("without the peppers of these\nversions no key in it works.");
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await check(server.url, "authorize", kept.secret)).toBe("accepted");
  const peppers = join(from.DATA_DIR, "peppers");
  const [, pepper = "no pepper"] = (await readFile(peppers, "utf8")).trim().split(":");
  expect((await readFile(file)).includes(pepper)).toBe(false);
  await server.stop();

  const to = { DATA_DIR: join(directory, "restored") };
  const restored = await runCli(to, ["restore", file]);
  expect(restored.code, restored.err).toBe(0);
  // The command ends its PostgreSQL.
  await expect(postgresPid(to.DATA_DIR)).rejects.toThrow();
  // Without the peppers nothing starts: new ones would make every key unknown.
  const without = await runCli(to, ["account", "list"]);
  expect(without.code).toBe(2);
  expect(without.err).toContain("peppers is missing, but there is a database beside it");

  await cp(peppers, join(to.DATA_DIR, "peppers"));
  const second = await startServerProcess({ ...to, OPERATOR_KEY: operatorKey });
  expect(await check(second.url, "authorize", kept.secret)).toBe("accepted");
  expect(await check(second.url, "authorize", revoked.secret)).toBe("api_key_revoked");
  const again = await runCli(to, ["restore", file]);
  expect(again.code).toBe(1);
  expect(again.err).toContain("The database is not empty");
  await second.stop();
}, 180_000);

test("a database out of reach is exit code 3, no file stays, and the peppers are not asked for", async () => {
  const file = await newBackupFile();
  const nobody = { DATABASE_URL: "postgresql://nobody:hush@127.0.0.1:1/nowhere" };
  const { code, err } = await runCli(nobody, ["backup", file]);
  expect(code).toBe(3);
  expect(err).toContain("out of reach");
  expect(err).not.toContain("hush");
  await expect(stat(file)).rejects.toThrow("ENOENT");
});
