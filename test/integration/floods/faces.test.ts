import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { generateSecret } from "../../../src/core/model/keys/secret.js";
import { send } from "../../support/gateway-servers.js";
import { asOperator, withKey, type RequestHeaders } from "../../support/client.js";
import { at, expectEnvelope } from "../../support/envelope.js";
import {
  createAccount,
  createKey,
  createManageKey,
  createOperator,
  revokeKey,
} from "../../support/fixtures.js";
import { connectRaw, subscribeMessage, untilSaid } from "../../support/raw-socket.js";
import { waitTimes } from "../../support/replicas.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";
import { faces, newAddress, saidIn, tooMany, type Ask } from "./clients.js";

const limit = 4;

let server: TestServer;
let account: string;
let manager: RequestHeaders;
let plain: RequestHeaders;
let revoked: RequestHeaders;

beforeAll(async () => {
  server = await startTestServer({ IP_RATE_LIMIT_PER_MINUTE: String(limit) });
  account = await createAccount(server.url);
  manager = withKey((await createManageKey(server.url, account)).secret);
  plain = withKey((await createKey(server.url, account)).secret);
  const gone = await createKey(server.url, account);
  await revokeKey(server.url, account, gone.id);
  revoked = withKey(gone.secret);
});
afterAll(() => server.stop());

async function untilSpent(from: string): Promise<void> {
  for (let count = 0; count < limit; count += 1) await send(server.url, { path: "/v1/keys/me", from });
}

describe.each(faces)("%s", (_face, ask) => {
  async function expectLimited(headers: RequestHeaders, code: string, call: Ask = ask) {
    const from = newAddress();
    for (let count = 0; count < limit; count += 1) {
      expect(saidIn(await call(server.url, headers, from))).toBe(code);
    }
    for (let count = 0; count < 3; count += 1) {
      expect(saidIn(await call(server.url, headers, from))).toBe(tooMany);
    }
    // Nobody else is told so.
    expect(saidIn(await call(server.url, headers, newAddress()))).toBe(code);
  }

  test("limits anonymous calls", () => expectLimited({}, "api_key_missing"));
  test("limits calls with no key in them", () => expectLimited(withKey("nonsense"), "api_key_invalid"));
  test("limits calls with a revoked key", () => expectLimited(revoked, "api_key_revoked"));
  test("limits calls with two credentials", () =>
    expectLimited({ ...manager, "X-API-Key": "other" }, "api_key_invalid"));

  test("limits who tries one key after the other", () =>
    expectLimited({}, "api_key_not_found", (url, _, from) => ask(url, withKey(generateSecret("lk")), from)));

  test("refuses no good key and no operator, whatever else came from their address", async () => {
    const from = newAddress();
    await untilSpent(from);
    const gateway = withKey((await createOperator(server.url, ["KEYS_VERIFY"])).secret);
    for (const headers of [plain, asOperator, gateway]) {
      expect(saidIn(await ask(server.url, {}, from))).toBe(tooMany);
      const said = saidIn(await ask(server.url, headers, from));
      expect(said).not.toBe(tooMany);
    }
  });
});

describe("a call that succeeds", () => {
  test("is never counted: not an operator's that checks bad keys, nor a key's that is refused for another reason", async () => {
    const from = newAddress();
    const { secret } = await createOperator(server.url, ["KEYS_VERIFY"]);
    for (let count = 0; count < 3 * limit; count += 1) {
      const body = JSON.stringify({ key: generateSecret("lk") });
      const options = { method: "POST", path: "/v1/keys/verify", body, from };
      const json = { "Content-Type": "application/json" };
      const checked = await send(server.url, { ...options, headers: { ...withKey(secret), ...json } });
      expect(at(checked.body, "data", "rejection", "error")).toBe("api_key_not_found");
      const restricted = await send(server.url, { ...options, headers: { ...manager, ...json } });
      expectEnvelope(restricted, "endpoint_restricted");
    }
    expectEnvelope(await send(server.url, { path: "/v1/keys/me", from }), "api_key_missing");
  });
});

describe("what is no call", () => {
  const page = { Accept: "text/html" };
  test.each([
    "/reference/errors",
    "/reference/errors/api_key_missing",
    "/graphiql",
    "/graphql",
    "/openapi.json",
    "/livez",
    "/secret-link",
    "/readyz",
  ])("%s is neither counted nor refused", async (path) => {
    const from = newAddress();
    for (let count = 0; count < 2 * limit; count += 1) {
      expect((await send(server.url, { path, headers: page, from })).status).toBe(200);
    }
    expectEnvelope(await send(server.url, { path: "/v1/keys/me", from }), "api_key_missing");
    await untilSpent(from);
    expect((await send(server.url, { path, headers: page, from })).status).toBe(200);
  });
});

describe("the refusal", () => {
  test("is 429 with the seconds to wait, in the body and in Retry-After", async () => {
    const from = newAddress();
    await untilSpent(from);
    const answer = await send(server.url, { path: "/v1/keys/me", from });
    expectEnvelope(answer, tooMany, []);
    expect(answer.headers.get("retry-after")).toBe(String(answer.body["retry_after"]));
    expect(answer.body["retry_after"]).toBeGreaterThan(0);
    expect(answer.body["retry_after"]).toBeLessThanOrEqual(60);
  });

  test("of an anonymous GraphQL request is 429 before its document is read", async () => {
    const from = newAddress();
    await untilSpent(from);
    for (const body of ['{"query":"{ __schema { types { name } } }"}', '{"query":"{"}', "{"]) {
      const headers = { "Content-Type": "application/json" };
      const answer = await send(server.url, { method: "POST", path: "/graphql", headers, body, from });
      expect(answer.status).toBe(429);
      expect(at(answer.body, "errors", 0, "extensions", "error")).toBe(tooMany);
      expect(answer.headers.get("retry-after")).toBe(
        String(at(answer.body, "errors", 0, "extensions", "retryAfter")),
      );
    }
  });

  test("of a bad body that comes without a key is the same", async () => {
    const from = newAddress();
    const headers = { "Content-Type": "application/json" };
    const ask = () => send(server.url, { method: "POST", path: "/v1/keys", headers, body: "{", from });
    for (let count = 0; count < limit; count += 1) expectEnvelope(await ask(), "invalid_request_body");
    expectEnvelope(await ask(), tooMany);
  });
});

test("an operation with many errors counts as one call", async () => {
  const from = newAddress();
  const fields = ["a", "b", "c", "d", "e"].map((name) => `${name}: viewer { ... on ApiError { error } }`);
  const body = JSON.stringify({ query: `{ ${fields.join(" ")} }` });
  const headers = { ...withKey("nonsense"), "Content-Type": "application/json" };
  for (let count = 0; count < limit; count += 1) {
    const answer = await send(server.url, { method: "POST", path: "/graphql", headers, body, from });
    expect(at(answer.body, "data", "e", "error")).toBe("api_key_invalid");
  }
  expectEnvelope(await send(server.url, { path: "/v1/keys/me", from }), tooMany);
});

describe("over a WebSocket", () => {
  const watch = "subscription { apiKeyEvents { ... on ApiError { error } } }";
  const open = async (from: string, payload: Record<string, string>) => {
    const raw = connectRaw(server.url, "graphql-transport-ws", { localAddress: from });
    await new Promise((resolve) => raw.socket.once("open", resolve));
    raw.socket.send(JSON.stringify({ type: "connection_init", payload }));
    return raw;
  };

  const unknown = () => ({ authorization: `Bearer ${generateSecret("lk")}` });
  test.each([
    ["without a key", () => ({})],
    ["with a garbage key", () => ({ authorization: "Bearer nonsense" })],
    ["with a key that nobody issued", unknown],
  ])("connections %s are limited, one with a good key is not", async (_name, payload) => {
    const from = newAddress();
    for (let count = 0; count < limit; count += 1) {
      await untilSaid(await open(from, payload()), "connection_ack");
    }
    expect((await (await open(from, payload())).closed).code).toBe(4403);
    expectEnvelope(await send(server.url, { path: "/v1/keys/me", from }), tooMany);
    await untilSaid(await open(from, { authorization: manager["Authorization"] ?? "" }), "connection_ack");
  });

  test("a connection that closes before it says who is calling counts as a call", async () => {
    const from = newAddress();
    for (let count = 0; count < limit; count += 1) {
      const raw = connectRaw(server.url, "graphql-transport-ws", { localAddress: from });
      raw.socket.once("open", () => raw.socket.send("{"));
      expect((await raw.closed).code).toBe(4400);
    }
    await vi.waitFor(async () => expect((await (await open(from, {})).closed).code).toBe(4403), waitTimes);
  });

  test("handshakes that are refused are limited like any other call", async () => {
    const from = newAddress();
    const handshake = {
      path: "/graphql",
      headers: { Connection: "Upgrade", Upgrade: "websocket", Origin: "https://elsewhere.example" },
      from,
    };
    for (let count = 0; count < limit; count += 1) {
      expectEnvelope(await send(server.url, handshake), "endpoint_restricted", ["Origin"]);
    }
    expectEnvelope(await send(server.url, handshake), tooMany);
  });

  test("subscriptions with a bad key are limited, on one connection too, and a good key is not", async () => {
    const from = newAddress();
    const raw = await open(from, { authorization: "Bearer nonsense" });
    await untilSaid(raw, "connection_ack");
    // The connection itself was the first call.
    for (let count = 1; count < limit; count += 1) {
      raw.socket.send(subscribeMessage(`bad${String(count)}`, watch));
      expect(await untilSaid(raw, `"bad${String(count)}","type":"next"`)).toContain("api_key_invalid");
    }
    raw.socket.send(subscribeMessage("one more", watch));
    expect(await untilSaid(raw, '"one more","type":"error"')).toContain(tooMany);
    const good = await open(from, { authorization: manager["Authorization"] ?? "" });
    await untilSaid(good, "connection_ack");
    good.socket.send(subscribeMessage("1", `${watch} # nobody`));
    good.socket.send(subscribeMessage("2", "{ __typename }"));
    // Said of a query, which is answered after the subscription before it was accepted.
    await untilSaid(good, '"id":"2"');
    expect(good.messages.join("")).not.toContain(tooMany);
  });
});

describe("behind a proxy", () => {
  let trusting: TestServer;
  beforeAll(async () => {
    trusting = await startTestServer({
      DATABASE_URL: server.databaseUrl,
      IP_RATE_LIMIT_PER_MINUTE: String(limit),
      TRUST_PROXY: "127.0.0.1",
    });
  });
  afterAll(() => trusting.stop());

  const paths = ["/v1/authorize", "/v1/keys/me"];
  const ask = (path: string, client: string, headers: RequestHeaders = {}, from = "127.0.0.1") =>
    send(trusting.url, { path, headers: { "X-Forwarded-For": client, ...headers }, from });

  test.each(paths)("%s counts the client that a trusted proxy names", async (path) => {
    const client = newAddress();
    for (let count = 0; count < limit; count += 1) expectEnvelope(await ask(path, client), "api_key_missing");
    expectEnvelope(await ask(path, client), tooMany);
    expectEnvelope(await ask(path, `::ffff:${client}`), tooMany);
    expectEnvelope(await ask(path, newAddress()), "api_key_missing");
    expect((await ask(path, client, manager)).status).toBe(200);
  });

  test.each(paths)("%s counts whoever is not trusted by its own address, whatever it says", async (path) => {
    const from = newAddress();
    for (let count = 0; count < limit; count += 1) {
      expectEnvelope(await ask(path, newAddress(), {}, from), "api_key_missing");
    }
    expectEnvelope(await ask(path, newAddress(), {}, from), tooMany);
    expect((await ask(path, newAddress(), manager, from)).status).toBe(200);
  });

  test("IPv6 clients of one /64 are one", async () => {
    for (let count = 0; count < limit; count += 1) {
      expectEnvelope(await ask("/v1/authorize", `2001:db8:7:7::${String(count)}`), "api_key_missing");
    }
    expectEnvelope(await ask("/v1/authorize", "2001:db8:7:7:ffff::1"), tooMany);
    expectEnvelope(await ask("/v1/authorize", "2001:db8:7:8::1"), "api_key_missing");
  });
});
