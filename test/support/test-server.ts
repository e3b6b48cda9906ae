import { randomInt } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLogTo } from "../../src/composition/log.js";
import { readConfig } from "../../src/config.js";
import { startLatchkey } from "../../src/latchkey.js";
import { createTestDatabase } from "./test-database.js";

// Neither can be guessed from a pattern: production would not start.
export const operatorKey = "op_e7f7ad01cbf265c2c88911e48d5f21d53a32aa565c911531c9e624d4d406dce2";
export const testPepper = "dee21a6d587e8460a3b4dea6dd690b4a4bfe968c28f286e95a2947b52ee4db65";

export interface TestServer {
  readonly url: string;
  readonly port: number;
  readonly databaseUrl: string;
  readonly dataDirectory: string;
  /** Every line logged so far. */
  readonly log: readonly string[];
  /** Every statement Prisma sent so far. */
  readonly statements: string[];
  /** How many answers a compiled operation gave so far. */
  compiledAnswers(): number;
  stop(): Promise<void>;
}

export const testEnvironment = {
  KEY_PEPPERS: `1:${testPepper}`,
  OPERATOR_KEY: operatorKey,
  USAGE_FLUSH_INTERVAL_MS: "50",
  SHUTDOWN_DELAY_SECONDS: "0",
  LOG_LEVEL: "info",
  // Room for the usual number takes each server a tenth of a second to make.
  VERIFICATION_CACHE_KEYS: "2000",
  // Tests fail on purpose, and all from one address.
  IP_RATE_LIMIT_PER_MINUTE: "0",
};

/** The whole server, in this process, on a database of its own. */
export async function startTestServer(variables: Record<string, string> = {}): Promise<TestServer> {
  const databaseUrl = variables["DATABASE_URL"] ?? (await createTestDatabase());
  const directory = variables["DATA_DIR"] ?? (await mkdtemp(join(tmpdir(), "latchkey-data-")));
  const log: string[] = [];
  const statements: string[] = [];
  let compiledAnswers = 0;
  const config = readConfig({
    ...testEnvironment,
    DATABASE_URL: databaseUrl,
    DATA_DIR: directory,
    PORT: String(await freePort()),
    ...variables,
  });
  const latchkey = await startLatchkey(
    config,
    createLogTo(config.logLevel, { write: (line) => log.push(line) }),
    {
      onStatement: (sql) => statements.push(sql),
      onCompiledAnswer: () => (compiledAnswers += 1),
    },
  );
  return {
    url: latchkey.publicUrl,
    port: config.port,
    databaseUrl,
    dataDirectory: directory,
    log,
    statements,
    compiledAnswers: () => compiledAnswers,
    async stop() {
      await latchkey.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** Each test process has ports of its own: between the choice of a port and its use, no other can take it. */
const portsOfProcess = 4000;
const given = new Set<number>();

/** Below the ports that systems give to outgoing connections, so that no client takes it before the server does. */
export async function freePort(): Promise<number> {
  const processNumber = Number(process.env["VITEST_POOL_ID"] ?? 1);
  const firstPort = 10_000 + ((processNumber - 1) % 5) * portsOfProcess;
  for (;;) {
    const port = firstPort + randomInt(portsOfProcess);
    if (given.has(port) || !(await isFree(port))) continue;
    given.add(port);
    return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", (error) => {
      if ("code" in error && error.code === "EADDRINUSE") resolve(false);
      else reject(error);
    });
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}
