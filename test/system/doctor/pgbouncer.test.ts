import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect, createServer, type Socket } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { examine, like, of } from "../../support/doctor.js";
import { createTestDatabase } from "../../support/test-database.js";
import { freePort, testEnvironment } from "../../support/test-server.js";

const hasPgbouncer = spawnSync("pgbouncer", ["--version"]).status === 0;
const nobody = 65_534;
const { OPERATOR_KEY, KEY_PEPPERS } = testEnvironment;

/** A pgbouncer of Debian in front of the database, until the test ends. Gives the URL that leads through it. */
async function startPgbouncer(settings: string): Promise<string> {
  const url = new URL((await createTestDatabase()).replace("@/", "@localhost/"));
  const databasePort = await startRelay(
    join(url.searchParams.get("host") ?? "", `.s.PGSQL.${url.searchParams.get("port") ?? "5432"}`),
  );
  const port = await freePort();
  const directory = await mkdtemp("/tmp/latchkey-pgbouncer-");
  onTestFinished(() => rm(directory, { recursive: true }));
  const file = join(directory, "pgbouncer.ini");
  await writeFile(
    file,
    `[databases]
* = host=127.0.0.1 port=${databasePort} user=latchkey
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = any
${settings}
`,
  );
  await chmod(directory, 0o755);
  // It refuses to run as root.
  const user = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
  const child = spawn("pgbouncer", [file], { stdio: "ignore", ...user });
  onTestFinished(async () => {
    child.kill("SIGKILL");
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  });
  await vi.waitFor(() => untilOpen(port), { timeout: 60_000, interval: 25 });
  return `postgresql://latchkey@127.0.0.1:${port}${url.pathname}`;
}

/** Another user may not enter the directory of the database's socket. */
async function startRelay(socketFile: string): Promise<number> {
  const port = await freePort();
  const sockets = new Set<Socket>();
  const relay = createServer((client) => {
    const database = connect(socketFile);
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.on("error", () => undefined);
      socket.on("close", () => {
        client.destroy();
        database.destroy();
      });
    }
    client.pipe(database).pipe(client);
  });
  relay.listen(port, "127.0.0.1");
  await once(relay, "listening");
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    relay.close();
  });
  return port;
}

async function untilOpen(port: number): Promise<void> {
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  socket.destroy();
}

const poolerAt = async (DATABASE_URL: string) =>
  of(await examine({ OPERATOR_KEY, KEY_PEPPERS, DATABASE_URL }, "--offline"), "pooler");

test.skipIf(!hasPgbouncer).each([
  ["one session for all", "pool_mode = transaction\ndefault_pool_size = 1"],
  ["several sessions that take turns", "pool_mode = transaction\nserver_round_robin = 1\nmin_pool_size = 5"],
  ["no transactions", "pool_mode = statement"],
])("a pgbouncer with %s is a problem", async (_name, settings) => {
  expect(await poolerAt(await startPgbouncer(settings))).toMatchObject([
    {
      state: "problem",
      found: like(/^a pooler shares sessions/),
      advice: like("pool_mode=session"),
    },
  ]);
});

test.skipIf(!hasPgbouncer)("a pgbouncer with sessions has to pass settings on", async () => {
  expect(await poolerAt(await startPgbouncer("pool_mode = session"))).toMatchObject([
    { state: "problem", advice: like("ignore_startup_parameters=statement_timeout") },
  ]);
  const url = await startPgbouncer("pool_mode = session\nignore_startup_parameters = statement_timeout");
  expect(await poolerAt(url)).toMatchObject([{ state: "ok" }]);
});
