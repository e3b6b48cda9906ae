import { connect } from "node:net";
import { expect, onTestFinished, test, vi } from "vitest";
import { preparedDataDirectory } from "../../support/data-directory.js";
import { http, operatorIn } from "../../support/client.js";
import { expectRequestError } from "../../support/envelope.js";
import { createAccount, createKey } from "../../support/fixtures.js";
import { startPostgresProxy } from "../../support/postgres-proxy.js";
import { waitTimes } from "../../support/replicas.js";
import { startServerProcess } from "../../support/server-process.js";
import { createTestDatabase } from "../../support/test-database.js";
import { startTestServer, testEnvironment } from "../../support/test-server.js";
import { openWebSocket, subscribeMessage } from "../../support/raw-socket.js";
import { asEventStream, overWebSocket, untilWatching } from "../../support/watchers.js";

test("a server that stops lets go of its streams, of clients that say no goodbye too, and ends in order", async () => {
  const server = await startServerProcess({ ...testEnvironment, DATA_DIR: await preparedDataDirectory() });
  const account = await createAccount(server.url);
  const { id } = await createKey(server.url, account);
  const stream = await asEventStream(server.url, operatorIn(account));
  await untilWatching(server.url, account, id, [
    stream,
    await overWebSocket(server.url, operatorIn(account)),
  ]);
  const polite = await openWebSocket(server.url, operatorIn(account));
  polite.socket.send(subscribeMessage("1", "subscription { apiKeyEvents { __typename } }"));
  const silent = await openWebSocket(server.url, operatorIn(account));
  silent.socket.pause();

  expect(await server.stop()).toEqual({ code: 0, signal: null });
  expect((await polite.closed).code).toBe(1001);
  // Not complete, only cut off: a client of either kind connects again.
  expect(stream.isComplete()).toBe(false);
  expect(server.output()).not.toContain("could not stop");
});

const body = JSON.stringify({ query: "subscription { apiKeyEvents { __typename } }" });
const streamHeaders = { "Content-Type": "application/json", Accept: "text/event-stream" };

test("a server that stops ends an event stream as HTTP does, and without complete", async () => {
  const server = await startTestServer();
  const account = await createAccount(server.url);
  const headers = { ...streamHeaders, ...operatorIn(account), "Content-Length": String(body.length) };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const { hostname, port, host } = new URL(server.url);
  let text = "";
  let isReset = false;
  const socket = connect(Number(port), hostname, () =>
    socket.write(["POST /graphql HTTP/1.1", `Host: ${host}`, ...lines, "", body].join("\r\n")),
  );
  socket.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
  socket.on("error", () => (isReset = true));
  const closed = new Promise((resolve) => socket.once("close", resolve));
  await vi.waitFor(() => expect(text).toContain("text/event-stream"), waitTimes);
  await server.stop();
  await closed;
  expect(isReset).toBe(false);
  expect(text).toMatch(/\r\n0\r\n\r\n$/);
  expect(text).toContain(": this server stops, subscribe again\n\n");
  expect(text).not.toContain("complete");
});

test("an event stream that is still opening when its server stops is refused, and nothing is logged as an error", async () => {
  const proxy = await startPostgresProxy(await createTestDatabase());
  onTestFinished(() => proxy.close());
  const timeouts = { DATABASE_TIMEOUT_MS: "20000", REQUEST_TIMEOUT_SECONDS: "60" };
  const server = await startTestServer({ ...timeouts, DATABASE_URL: proxy.databaseUrl });
  const account = await createAccount(server.url);
  proxy.stall();
  const opening = http(`${server.url}/graphql`, {
    method: "POST",
    headers: { ...streamHeaders, ...operatorIn(account) },
    body,
  });
  // Answered after the request before it was read.
  expect((await http(`${server.url}/livez`)).status).toBe(200);
  const stopped = server.stop();
  await vi.waitFor(() => expect(http(`${server.url}/livez`)).rejects.toThrow(), waitTimes);
  proxy.resume();
  const answer = await opening;
  await stopped;
  expect(answer.status).toBe(503);
  expectRequestError(answer, "service_unavailable");
  expect(answer.headers.get("retry-after")).toBe("5");
  expect(server.log.filter((line) => line.includes('"level":"error"'))).toEqual([]);
});
