import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { callersInTurn, createCast, type CallerName, type Cast } from "../access/callers.js";
import { asOperator, graphqlText, http, operatorIn, rest, withKey } from "../../support/client.js";
import { at, expectEnvelope, expectRequestError, textAt } from "../../support/envelope.js";
import { createAccount, createKey, createManageKey, expectMember } from "../../support/fixtures.js";
import { waitTimes } from "../../support/replicas.js";
import { sendRequest } from "../../support/raw-http.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";
import { connectRaw, openWebSocket, subscribeMessage, untilSaid } from "../../support/raw-socket.js";
import {
  readEvents,
  transports,
  untilComplete,
  untilHeard,
  untilWatching,
  type Watcher,
} from "../../support/watchers.js";

const plain = "subscription { apiKeyEvents { __typename } }";

let server: TestServer;
let cast: Cast;
beforeAll(async () => {
  server = await startTestServer({ MAX_SUBSCRIPTIONS: "25" });
  cast = await createCast(server);
});
afterAll(() => server.stop());

const errorMessage = z.object({
  id: z.string(),
  type: z.literal("error"),
  payload: z.array(z.looseObject({})),
});

/** What a WebSocket is told of an operation that does not begin. */
async function refusedOverWebSocket(query: string): Promise<unknown> {
  const raw = await openWebSocket(server.url, cast.callers.operator);
  raw.socket.send(subscribeMessage("1", query));
  const { payload } = errorMessage.parse(JSON.parse(await untilSaid(raw, '"error"')));
  return payload[0];
}

/** The same of an event stream. */
async function refusedInStream(query: string): Promise<unknown> {
  const events: [string, string][] = [];
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "text/event-stream", ...cast.callers.operator },
    body: JSON.stringify({ query }),
  });
  await readEvents(response, (event, data) => events.push([event, data]));
  expect(events.map(([event]) => event)).toEqual(["next", "complete"]);
  return at(JSON.parse(events[0]?.[1] ?? ""), "errors", 0);
}

describe.each(transports.map(([name, watch], turn) => ({ name, watch, turn })))(
  "over $name",
  ({ watch, turn }) => {
    const refused: Partial<Record<CallerName, string>> = {
      "operator without account": "validation_error",
      "operator of accounts": "endpoint_restricted",
      "operator of checks": "endpoint_restricted",
      "operator of members": "endpoint_restricted",
      "operator of accounts and members": "endpoint_restricted",
      "operator of accounts and checks": "endpoint_restricted",
      "operator of members and checks": "endpoint_restricted",
      "operator of accounts, members and checks": "endpoint_restricted",
      "plain key": "endpoint_restricted",
      nobody: "api_key_missing",
      "revoked key": "api_key_revoked",
      "expired key": "api_key_expired",
      "unknown key": "api_key_not_found",
      "malformed key": "api_key_invalid",
      "revoked operator": "api_key_revoked",
      "unknown operator": "api_key_not_found",
      "removed member": "account_not_found",
      "revoked session": "session_revoked",
      "unknown session": "session_not_found",
    };

    test.each(callersInTurn(turn))("asked by the caller: %s", async (caller) => {
      const watcher = await watch(server.url, cast.callers[caller]);
      const code = refused[caller];
      if (code === undefined) {
        const { id } = await createKey(server.url, cast.account);
        await untilWatching(server.url, cast.account, id, [watcher]);
        expect(watcher.isComplete()).toBe(false);
      } else {
        await untilComplete(watcher);
        expect(watcher.items.map(({ error }) => error)).toEqual([code]);
      }
    });

    test("a key does not see an account that it names and does not belong to", async () => {
      const other = await createAccount(server.url);
      const { secret } = await createManageKey(server.url, other);
      const watcher = await watch(server.url, { ...withKey(secret), "X-Account-Id": cast.account });
      await untilComplete(watcher);
      expect(watcher.items.map(({ error }) => error)).toEqual(["account_not_found"]);
    });

    test("a server serves a limited number of subscriptions, refuses more, and accepts others when some have ended", async () => {
      const account = await createAccount(server.url);
      const { id } = await createKey(server.url, account);
      const manager = withKey((await createManageKey(server.url, account)).secret);
      const watchers = [];
      let last = await watch(server.url, manager);
      for (; watchers.length < 30 && (await isServed(last, account, id));) {
        watchers.push(last);
        last = await watch(server.url, manager);
      }
      expect(watchers.length).toBeGreaterThan(20);
      expect(watchers.length).toBeLessThanOrEqual(25);
      // A WebSocket too many is closed; a stream too many is told why.
      for (const item of last.items)
        expect(item).toMatchObject({ error: "service_unavailable", retryAfter: 5 });
      // An operator is served all the same.
      expect(await isServed(await watch(server.url, operatorIn(account)), account, id)).toBe(true);
      for (const watcher of watchers) watcher.stop();
      await vi.waitFor(async () => {
        const next = await watch(server.url, manager);
        expect(await isServed(next, account, id)).toBe(true);
      }, waitTimes);
    });
  },
);

/** Changes the key until the watcher hears of it, or is refused. */
async function isServed(watcher: Watcher, account: string, id: string): Promise<boolean> {
  const isDone = () => watcher.isComplete() || watcher.items.length > 0;
  for (let round = 0; round < 500 && !isDone(); round += 1) {
    await rest(server.url, "PATCH", `/v1/keys/${id}`, operatorIn(account), {
      name: `round ${String(round)}`,
    });
  }
  expect(isDone()).toBe(true);
  return !watcher.isComplete();
}

describe("an operation that cannot begin is refused with the envelope", () => {
  const tooMuch = "operation_too_complex";
  const codes: Record<string, string> = {
    "of more than 1000 tokens": tooMuch,
    "of more than 15 aliases": tooMuch,
    "of two streams by more than 10 names": tooMuch,
  };
  const aliased = (count: number, field: string) =>
    Array.from({ length: count }, (_, index) => `a${String(index)}: ${field}`).join(" ");
  const operations: Record<string, string> = {
    "of more than 15 aliases": `subscription { apiKeyEvents { ${aliased(16, "__typename")} } }`,
    "of two streams by more than 10 names": `subscription { ${aliased(11, "apiKeyEvents { __typename }")} }`,
    "that does not parse": "subscription {",
    "of a field there is not": "subscription { nothing }",
    "of two streams": "subscription { a: apiKeyEvents { __typename } b: apiKeyEvents { __typename } }",
    "that is a query": "{ viewer { __typename } }",
    "that is a mutation": 'mutation { createAccount(input: {name: "never"}) { __typename } }',
    "of more than 1000 tokens": `subscription { apiKeyEvents { ${"__typename ".repeat(1_000)} } }`,
  };
  test.each(Object.keys(operations))("one %s", async (name) => {
    const query = operations[name] ?? "";
    for (const error of [await refusedOverWebSocket(query), await refusedInStream(query)]) {
      expect(textAt(error, "extensions", "error")).toBe(codes[name] ?? "invalid_request_body");
      expect(textAt(error, "extensions", "requestId")).toMatch(/^req_/);
      expect(textAt(error, "extensions", "details", 0, "message")).not.toBe("");
    }
  });

  test("the twenty-first on one WebSocket", async () => {
    const raw = await openWebSocket(server.url, cast.callers.operator);
    for (let id = 1; id <= 21; id += 1) raw.socket.send(subscribeMessage(String(id), plain));
    expect(await untilSaid(raw, "validation_error")).toContain("at most 20 subscriptions");
  });

  test("a subscription requested as a single answer gets an error that names the transports", async () => {
    const answer = await graphqlText(server.url, cast.callers.operator, plain);
    expect(answer.status).toBe(400);
    expectRequestError(answer, "invalid_request_body");
    expect(answer.text).toContain("text/event-stream");
  });
});

test("a client that takes JSON and event streams is given one answer to a query", async () => {
  const accept = "application/graphql-response+json, application/json, text/event-stream, multipart/mixed";
  const answer = await graphqlText(
    server.url,
    { ...asOperator, Accept: accept },
    "{ viewer { __typename } }",
  );
  expect(answer.status).toBe(200);
  expect(at(answer.body, "data", "viewer", "__typename")).toBe("Viewer");
});

test("an event stream can be had with GET, by pages of this server and by programs, not by other sites", async () => {
  const url = `${server.url}/graphql?${new URLSearchParams({ query: plain, variables: "{}" }).toString()}`;
  const headers = { Accept: "text/event-stream" };
  for (const own of [{}, { Origin: server.url }]) {
    const answer = await http(url, { headers: { ...headers, ...own } });
    expect(answer.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    expect(answer.text).toContain("ApiKeyMissingError");
  }
  const answer = await http(url, { headers: { ...headers, Origin: "https://elsewhere.example" } });
  expect(answer.status).toBe(403);
  expectRequestError(answer, "endpoint_restricted");
});

describe("a WebSocket", () => {
  const init = JSON.stringify({ type: "connection_init" });
  const frames: Record<string, [string[], number]> = {
    "that sends no JSON": [["{"], 4400],
    "that sends what only a server sends": [['{"type":"next","id":"1","payload":{}}'], 4400],
    "that sends a message of no known type": [[JSON.stringify({ type: "hello" })], 4400],
    "that sends a number for an id": [
      [init, JSON.stringify({ id: 1, type: "subscribe", payload: { query: plain } })],
      4400,
    ],
    "that subscribes before it has introduced itself": [[subscribeMessage("1", plain)], 4401],
    "that introduces itself twice": [[init, init], 4429],
    "that sends more than a body may have": [[`"${"x".repeat(110_000)}"`], 1009],
    "that says nothing for three seconds": [[], 4408],
  };
  test.each(Object.keys(frames))("%s is closed", async (name) => {
    const [messages, code] = frames[name] ?? [[], 0];
    const raw = connectRaw(server.url);
    raw.socket.once("open", () => {
      for (const message of messages) raw.socket.send(message);
    });
    expect((await raw.closed).code).toBe(code);
  });

  test("that uses an id twice at once is closed, however long the id", async () => {
    const raw = await openWebSocket(server.url, cast.callers.operator);
    const id = "ü".repeat(500);
    raw.socket.send(subscribeMessage(id, plain));
    raw.socket.send(subscribeMessage(id, plain));
    expect((await raw.closed).code).toBe(4409);
  });

  test.each([["graphql-ws"], ["chat"]])("of the subprotocol %s is refused", async (protocol) => {
    const raw = connectRaw(server.url, protocol);
    expect([1006, 4406]).toContain((await raw.closed).code);
    expect(raw.messages).toEqual([]);
  });

  const handshake = (headers: string[] = []) =>
    sendRequest(server.url, "GET /graphql", [
      "Upgrade: websocket",
      "Connection: Upgrade",
      "Sec-WebSocket-Version: 13",
      "Sec-WebSocket-Protocol: graphql-transport-ws",
      ...headers,
    ]);

  test("opened by a page of another site is refused, with the envelope", async () => {
    const key = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==";
    expectEnvelope(await handshake([key, "Origin: https://elsewhere.example"]), "endpoint_restricted", [
      "Origin",
    ]);
    expectEnvelope(await handshake([key, "Origin: null"]), "endpoint_restricted", ["Origin"]);
  });

  test("whose handshake is none is refused, with the envelope", async () => {
    expectEnvelope(await handshake(), "invalid_request_body", ["Upgrade"]);
  });

  test("opened with a key in its URL is told never to do that", async () => {
    const { secret } = await createManageKey(server.url, cast.account);
    const named = await refusedWithUrl(secret);
    expect(named).toContain("api_key_invalid");
    expect(server.log.join("")).not.toContain(secret);
  });

  async function refusedWithUrl(secret: string): Promise<string> {
    const { WebSocket } = await import("ws");
    const socket = new WebSocket(
      `${server.url.replace("http", "ws")}/graphql?token=${secret}`,
      "graphql-transport-ws",
    );
    const query = "subscription { apiKeyEvents { ... on ApiError { error } } }";
    return new Promise((resolve, reject) => {
      socket.on("error", reject);
      socket.on("open", () => socket.send(init));
      socket.on("message", (data: Buffer) => {
        const text = data.toString();
        if (text.includes("connection_ack")) socket.send(subscribeMessage("1", query));
        if (text.includes('"next"')) {
          resolve(text);
          socket.terminate();
        }
      });
    });
  }
});

describe("an offer to upgrade that is not for a subscription is passed over", () => {
  test("at the gateway's question about a WebSocket", async () => {
    const key = await createKey(server.url, cast.account);
    const upgrade = ["Upgrade: websocket", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="];
    const good = await sendRequest(server.url, "GET /v1/authorize", [...upgrade, `X-API-Key: ${key.secret}`]);
    expect(good.status).toBe(200);
    expectEnvelope(await sendRequest(server.url, "GET /v1/authorize", upgrade), "api_key_missing");
  });

  test("with a body, as clients of HTTP/2 send it", async () => {
    const body = JSON.stringify({ name: "sent with an offer" });
    const { length } = Buffer.from(body);
    const head = [
      "POST /v1/keys HTTP/1.1",
      `Host: ${new URL(server.url).host}`,
      "Connection: Upgrade, HTTP2-Settings",
      "Upgrade: h2c",
      "HTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA",
      "Content-Type: application/json",
      `Authorization: ${cast.callers.operator["Authorization"] ?? ""}`,
      `X-Account-Id: ${cast.account}`,
      `Content-Length: ${String(length)}`,
    ];
    const { connect } = await import("node:net");
    const { hostname, port } = new URL(server.url);
    const text = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () =>
        socket.write(`${head.join("\r\n")}\r\n\r\n${body}`),
      );
      socket.setEncoding("utf8").on("error", reject);
      socket.on("data", (chunk: string) => {
        resolve(chunk);
        socket.destroy();
      });
    });
    expect(text).toMatch(/^HTTP\/1\.1 201 /);
    expect(text).toContain("sent with an offer");
  });
});

test("neither the messages nor the log contain a secret", async () => {
  const account = await createAccount(server.url);
  const manage = await createManageKey(server.url, account);
  const [, watch] = transports[0] ?? [];
  const watcher = await watch?.(server.url, withKey(manage.secret));
  if (watcher === undefined) throw new Error("No transport");
  await untilWatching(server.url, account, manage.id, [watcher]);
  const { secret } = await createKey(server.url, account);
  await untilHeard(watcher, 1);
  for (const text of [JSON.stringify(watcher.items), server.log.join("")]) {
    expect(text).not.toContain(secret);
    expect(text).not.toContain(manage.secret);
  }
  expectMember({ __typename: watcher.items[0]?.__typename ?? "" }, "ApiKeyEvent");
});
