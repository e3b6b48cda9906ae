import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { waitTimes } from "../../support/replicas.js";
import { createTestDatabase, onDatabase } from "../../support/test-database.js";
import { runCli } from "../cli/run-cli.js";

test("a backup that is interrupted leaves nothing that looks like a backup, and the next one says what to do", async () => {
  const directory = await mkdtemp(join(tmpdir(), "latchkey-interrupted-"));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  const file = join(directory, "monday.latchkey");
  const DATABASE_URL = await createTestDatabase();
  await onDatabase(DATABASE_URL, async (client) => {
    // The backup waits for this table in the middle of its file.
    await client.query("BEGIN; LOCK TABLE api_keys");
    const child = spawn(process.execPath, ["dist/bundle/cli.js", "backup", file], {
      env: { PATH: process.env["PATH"] ?? "", DATABASE_URL },
      stdio: "ignore",
    });
    onTestFinished(() => void child.kill("SIGKILL"));
    await vi.waitFor(() => expect(existsSync(`${file}.part`)).toBe(true), waitTimes);
    const exited = once(child, "exit");
    child.kill("SIGINT");
    await exited;
    await client.query("ROLLBACK");
  });
  expect(existsSync(file)).toBe(false);

  const refused = await runCli({ DATABASE_URL }, ["backup", file]);
  expect(refused).toMatchObject({ code: 1 });
  expect(refused.err).toContain(
    `${file}.part exists: another backup is being written, or one was interrupted.`,
  );
  await rm(`${file}.part`);
  expect(await runCli({ DATABASE_URL }, ["backup", file])).toMatchObject({ code: 0 });
  expect(existsSync(file)).toBe(true);
  expect(existsSync(`${file}.part`)).toBe(false);
});
