import { connect } from "node:net";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { auditBatchSize } from "../../../src/storage/audit-chain-reader.js";
import { operatorKey, startTestServer, type TestServer } from "../../support/test-server.js";
import { createAccount } from "../../support/fixtures.js";
import { onDatabase } from "../../support/test-database.js";

const events = 20_000;
const bytesAnEvent = 2_000;

let server: TestServer;
let account: string;

beforeAll(async () => {
  server = await startTestServer();
  account = await createAccount(server.url);
  await onDatabase(server.databaseUrl, (client) =>
    client.query(
      `INSERT INTO audit_events SELECT account_id, n, hash, occurred_at, actor, action, target, before, after, address,
         repeat('a', $2::int), request_id FROM audit_events, generate_series(2, $3::int) n WHERE account_id = $1`,
      [account, bytesAnEvent, events],
    ),
  );
});
afterAll(() => server.stop());

const batchesRead = () =>
  server.statements.filter((sql) => sql.startsWith("SELECT") && sql.includes("audit_events")).length;

test("an export to a client that does not read waits for it with little in memory, and then goes on to the end", async () => {
  const socket = connect(server.port, "127.0.0.1");
  const chunks: Buffer[] = [];
  const head = ["GET /v1/audit-events/export HTTP/1.0", "Host: localhost", `X-Account-Id: ${account}`];
  socket.write([...head, `Authorization: Bearer ${operatorKey}`, "", ""].join("\r\n"));
  await new Promise((resolve) => socket.once("readable", resolve));
  // The server reads in batches. When it reads no more of them, it waits for the client.
  let batches = -1;
  await vi.waitFor(
    () => {
      const before = batches;
      batches = batchesRead();
      expect(batches).toBe(before);
    },
    { timeout: 30_000, interval: 500 },
  );
  expect(batches).toBeGreaterThan(0);
  expect(batches).toBeLessThan(events / auditBatchSize / 2);
  socket.on("data", (chunk) => chunks.push(chunk));
  await new Promise((resolve) => socket.once("end", resolve));
  const lines = Buffer.concat(chunks)
    .toString()
    .split("\n")
    .filter((line) => line.startsWith("{"));
  expect(lines).toHaveLength(events);
}, 120_000);
