import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { send } from "../../support/gateway-servers.js";
import { mostGuestsANetwork } from "../../../src/http/caller/connection-slots.js";
import { generateSecret } from "../../../src/core/model/keys/secret.js";
import { connectRaw, untilSaid, type RawSocket } from "../../support/raw-socket.js";
import { asOperator, withKey, type RequestHeaders } from "../../support/client.js";
import { createAccount, createManageKey } from "../../support/fixtures.js";
import { waitTimes } from "../../support/replicas.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";
import { newAddress, saidIn } from "./clients.js";

const maxConnections = 3;

let server: TestServer;
let manager: RequestHeaders;
beforeAll(async () => {
  server = await startTestServer({ MAX_SUBSCRIPTIONS: String(maxConnections) });
  manager = withKey((await createManageKey(server.url, await createAccount(server.url))).secret);
});
afterAll(() => server.stop());

const connect = (from: string, headers: RequestHeaders = {}) =>
  connectRaw(server.url, "graphql-transport-ws", { localAddress: from, headers });

async function greet(raw: RawSocket, payload: Record<string, string> = {}): Promise<void> {
  if (raw.socket.readyState !== raw.socket.OPEN) {
    await new Promise((resolve) => raw.socket.once("open", resolve));
  }
  raw.socket.send(JSON.stringify({ type: "connection_init", payload }));
}

async function isAdmitted(raw: RawSocket, payload: Record<string, string> = {}): Promise<boolean> {
  await Promise.race([greet(raw, payload), raw.closed]);
  const admitted = untilSaid(raw, "connection_ack").then(() => true);
  return Promise.race([admitted, raw.closed.then(() => false)]);
}

const inParams = (headers: RequestHeaders) => ({ authorization: headers["Authorization"] ?? "" });
const garbage = () => ({ authorization: `Bearer ${generateSecret("lk")}` });

test("connections whose caller is not recognised take no slot from recognised callers", async () => {
  const guests = await Promise.all(
    Array.from({ length: 10 * maxConnections }, async (_, index) => {
      const raw = connect(`127.8.0.${String(index + 1)}`);
      await greet(raw, garbage());
      await untilSaid(raw, "connection_ack");
      return raw;
    }),
  );
  // By a header or by the first message, and from an address that guests came from too.
  for (const from of [newAddress(), "127.8.0.1"]) {
    for (const caller of [manager, asOperator]) {
      const byHeader = connect(from, caller);
      expect(await isAdmitted(byHeader)).toBe(true);
      byHeader.socket.terminate();
      await byHeader.closed;
      const byMessage = connect(from);
      expect(await isAdmitted(byMessage, inParams(caller))).toBe(true);
      byMessage.socket.terminate();
      await byMessage.closed;
    }
  }
  for (const { socket } of guests) socket.terminate();
});

test("a network has few connections whose caller is not recognised, and the newest stays", async () => {
  const from = newAddress();
  const first = connect(from);
  await greet(first, garbage());
  await untilSaid(first, "connection_ack");
  const elsewhere = connect(newAddress());
  await greet(elsewhere, garbage());
  await untilSaid(elsewhere, "connection_ack");
  for (let count = 0; count < mostGuestsANetwork; count += 1) {
    const raw = connect(from);
    await greet(raw, garbage());
    await untilSaid(raw, "connection_ack");
  }
  expect((await first.closed).code).toBe(1013);
  expect(elsewhere.socket.readyState).toBe(elsewhere.socket.OPEN);
});

test("a connection whose caller is not recognised is disconnected after a few seconds", async () => {
  const raw = connect(newAddress());
  await greet(raw, garbage());
  await untilSaid(raw, "connection_ack");
  expect((await raw.closed).code).toBe(4401);
});

test("when every slot is taken, an operator still connects, and other callers connect when a slot is free again", async () => {
  const watchers: RawSocket[] = [];
  await vi.waitFor(async () => {
    const raw = connect(newAddress(), manager);
    expect(await isAdmitted(raw)).toBe(true);
    watchers.push(raw);
    expect(watchers).toHaveLength(maxConnections);
  }, waitTimes);
  expect(await isAdmitted(connect(newAddress(), manager))).toBe(false);
  expect(await isAdmitted(connect(newAddress()), inParams(manager))).toBe(false);
  for (const caller of [connect(newAddress(), asOperator), connect(newAddress())]) {
    expect(await isAdmitted(caller, inParams(asOperator))).toBe(true);
    caller.socket.terminate();
    await caller.closed;
  }
  watchers[0]?.socket.terminate();
  await vi.waitFor(
    async () => expect(await isAdmitted(connect(newAddress()), inParams(manager))).toBe(true),
    waitTimes,
  );
});

test("event streams whose caller is not recognised take no slot", async () => {
  const stream = (headers: RequestHeaders) =>
    send(server.url, {
      method: "POST",
      path: "/graphql",
      headers: { "Content-Type": "application/json", Accept: "text/event-stream", ...headers },
      body: JSON.stringify({ query: "subscription { apiKeyEvents { ... on ApiError { error } } }" }),
      from: newAddress(),
    });
  const garbageStreams = await Promise.all(
    Array.from({ length: 10 * maxConnections }, () => stream(withKey(generateSecret("lk")))),
  );
  // Each has ended by itself: nothing of it stays open.
  for (const answer of garbageStreams) expect(saidIn(answer)).toBe("api_key_not_found");
});
