import { expect, test, vi } from "vitest";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { createTestDatabase } from "../../support/test-database.js";
import { freePort, testEnvironment } from "../../support/test-server.js";

test("serve starts the server, and a signal stops it", async () => {
  const port = String(await freePort());
  const databaseUrl = await createTestDatabase();
  const script = fileURLToPath(new URL("../../../dist/bundle/cli.js", import.meta.url));
  const env = { PATH: process.env["PATH"] ?? "", ...testEnvironment, DATABASE_URL: databaseUrl, PORT: port };
  const child = spawn(script, ["serve"], { cwd: "/", env, stdio: "ignore" });
  const exited = once(child, "exit");
  try {
    await vi.waitFor(async () => expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200), {
      timeout: 60_000,
      interval: 50,
    });
  } finally {
    child.kill("SIGTERM");
  }
  expect(await exited).toEqual([0, null]);
});
