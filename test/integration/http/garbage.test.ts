import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ApiKeyDocument, ApiKeysDocument } from "../../generated/graphql.js";
import { graphql, operatorIn, rest, type RequestHeaders } from "../../support/client.js";
import { expectEnvelope } from "../../support/envelope.js";
import { codeOf, countStored, createAccount, createKey, type StoredCounts } from "../../support/fixtures.js";
import { parseAnswer, sendBytes, sendRequest } from "../../support/raw-http.js";
import { operatorKey, startTestServer, type TestServer } from "../../support/test-server.js";

let server: TestServer;
let account: string;
let inAccount: RequestHeaders;
let before: StoredCounts;

beforeAll(async () => {
  server = await startTestServer();
  account = await createAccount(server.url);
  inAccount = operatorIn(account);
  await createKey(server.url, account);
});
beforeEach(async () => {
  before = await countStored(server.databaseUrl);
});
afterEach(async () => {
  // None of these requests may store anything, or be a bug, or harm the server.
  expect(await countStored(server.databaseUrl)).toEqual(before);
  expect(server.log.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  expect((await rest(server.url, "GET", "/v1/keys", inAccount)).status).toBe(200);
});
afterAll(() => server.stop());

function sendPath(method: string, path: string) {
  const lines = [`Authorization: Bearer ${operatorKey}`, `X-Account-Id: ${account}`];
  return sendRequest(server.url, `${method} ${path}`, lines);
}

describe.each(["GET", "DELETE"])("%s /v1/keys/{id} with an id", (method) => {
  test.each([
    ["of one letter", "x"],
    ["that is only a prefix", "key_"],
    ["of 10000 characters", `key_${"0".repeat(10_000)}`],
    ["with a NUL character", "key_%00"],
    ["with a NUL character in the right length", "key_%000000000000000000000000000"],
    ["of a slash, encoded", "key_%2Fx"],
    ["that climbs, encoded", "%2e%2e%2fme"],
    ["of emoji", "%F0%9F%94%91"],
    ["with a quote", "key_'%20OR%20'1'='1"],
    ["with a line end", "key_%0d%0aX-Injected:%201"],
  ])("%s is key_not_found", async (_, id) => {
    const answer = await sendPath(method, `/v1/keys/${id}`);
    expectEnvelope(answer, "key_not_found", []);
    expect(answer.headers.get("x-injected")).toBeNull();
  });

  test.each([
    ["bytes that no UTF-8 has", "%ff%fe"],
    ["UTF-8 cut off", "%f0%9f"],
    ["UTF-8 longer than it need be", "%c0%af"],
    ["half of a surrogate pair", "%ed%a0%bd"],
    ["a lone percent sign", "%"],
    ["percent signs without digits", "%zz"],
  ])("of %s is route_not_found: it names nothing", async (_, id) => {
    expectEnvelope(await sendPath(method, `/v1/keys/${id}`), "route_not_found", []);
  });
});

test("malformed ids are key_not_found over GraphQL too", async () => {
  for (const id of ["", "x", "key_", "key_\0", "\ud800", "🔑", `key_${"0".repeat(20_000)}`, "../me"]) {
    const { apiKey } = await graphql(server.url, inAccount, ApiKeyDocument, { id });
    expect(codeOf(apiKey)).toBe("key_not_found");
  }
});

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
const order = "keys createdAt desc";
const id = "key_00000000000000000000000000";
const cursors: readonly (readonly [string, string])[] = [
  ["nothing", ""],
  ["a word", "abc"],
  ["no base64", "!!!~~~"],
  ["emoji", "🔑🔑"],
  ["a NUL character", "\0"],
  ["binary bytes", Buffer.from([0, 255, 254, 1, 2, 3]).toString("base64url")],
  ["20000 characters", "A".repeat(20_000)],
  ["JSON that is no list", encode({ a: 1 })],
  ["an empty list", encode([])],
  ["null", encode(null)],
  ["another order", encode(["keys name asc", "x", id])],
  ["an order that does not exist", encode(["constructor", "x", id])],
  ["no date", encode([order, "yesterday", id])],
  ["null for a date", encode([order, null, id])],
  ["a number for a date", encode([order, 0, id])],
  ["a date of the year 0", encode([order, "0000-01-01T00:00:00.000Z", id])],
  ["a date before the year 0", encode([order, "-000001-01-01T00:00:00.000Z", id])],
  ["a date of the year 20000", encode([order, "+020000-01-01T00:00:00.000Z", id])],
  ["a date in words", encode([order, "1 January 2026", id])],
  ["an id that is none", encode([order, "2026-01-01T00:00:00.000Z", "key_' OR 1=1"])],
  ["an id with a NUL character", encode([order, "2026-01-01T00:00:00.000Z", "key_\0"])],
  ["an account's id", encode([order, "2026-01-01T00:00:00.000Z", id.replace("key", "acc")])],
  ["objects for its parts", encode([{}, {}, {}])],
];

describe.each(["after", "before"] as const)("a cursor in %s", (argument) => {
  test.each(cursors)("of %s is validation_error naming the argument", async (_, cursor) => {
    const shown = cursor.length > 10_000 ? cursor.slice(0, 10_000) : cursor;
    const overRest = await rest(
      server.url,
      "GET",
      `/v1/keys?${argument}=${encodeURIComponent(shown)}`,
      inAccount,
    );
    expectEnvelope(overRest, "validation_error", [argument]);
    const { apiKeys } = await graphql(server.url, inAccount, ApiKeysDocument, { [argument]: cursor });
    expect(codeOf(apiKeys)).toBe("validation_error");
  });
});

test("a name's cursor with a NUL character or half of a surrogate pair is validation_error", async () => {
  for (const name of ["a\0", "\ud800"]) {
    const cursor = encode(["keys name asc", name, id]);
    const { apiKeys } = await graphql(server.url, inAccount, ApiKeysDocument, {
      after: cursor,
      orderBy: { field: "NAME", direction: "ASC" },
    });
    expect(codeOf(apiKeys)).toBe("validation_error");
  }
});

describe("in the query string", () => {
  test.each([
    ["%ff", "/v1/keys?name_contains=%ff"],
    ["a lone percent sign", "/v1/keys?name_contains=%"],
    ["half of a surrogate pair", "/v1/keys?name_contains=%ed%a0%bd"],
    ["nothing but separators", "/v1/keys?&&==&"],
  ])("%s is no bug", async (_, path) => {
    const { status } = await sendPath("GET", path);
    expect([200, 422]).toContain(status);
  });

  test("a NUL character is validation_error", async () => {
    expectEnvelope(await sendPath("GET", "/v1/keys?name_contains=%00"), "validation_error", [
      "name_contains",
    ]);
  });

  test.each(["__proto__", "constructor", "toString", "first[]", "first[a]"])(
    "the name %s is validation_error",
    async (name) => {
      const answer = await sendPath("GET", `/v1/keys?${encodeURIComponent(name)}=1`);
      expectEnvelope(answer, "validation_error", [name]);
    },
  );
});

test.each([
  ["an address outside", "http://elsewhere.example/nope"],
  ["an encoded NUL in the path", "/v1/ke%00ys"],
  ["bytes of Latin-1", "/v1/k\u00e9ys"],
  ["bad percent encoding before the route", "/%zz/v1/keys"],
])("the path of %s is an envelope and no bug", async (_, path) => {
  const answer = await sendPath("GET", path);
  expect([400, 404]).toContain(answer.status);
  expectEnvelope(answer, answer.status === 400 ? "invalid_request_body" : "route_not_found");
});

const head = "GET /v1/keys HTTP/1.1\r\nHost: x\r\nConnection: close\r\n";

test.each<[string, string | Buffer]>([
  ["a line of words", "hello there\r\n\r\n"],
  ["random bytes", Buffer.from([0x00, 0xff, 0x13, 0x37, 0x0d, 0x0a, 0x0d, 0x0a])],
  ["the beginning of TLS", Buffer.from("160301020001000001fc0303", "hex")],
  ["the beginning of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"],
  ["another protocol", "SSH-2.0-OpenSSH_9.6\r\n"],
  ["a version that does not exist", "GET / HTTP/9.9\r\nHost: x\r\n\r\n"],
  ["a method that does not exist", "FETCH / HTTP/1.1\r\nHost: x\r\n\r\n"],
  ["a header without a colon", `${head}Broken header\r\n\r\n`],
  ["a header with a NUL byte", `${head}X-A: a\0b\r\n\r\n`],
  ["a header name of spaces", `${head}  : x\r\n\r\n`],
  ["a negative length", `${head}Content-Length: -1\r\n\r\n`],
  ["a length in words", `${head}Content-Length: ten\r\n\r\n`],
  ["two lengths", `${head}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab`],
  ["a length and pieces", `${head}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
])("bytes that are no HTTP (%s) are told so in the envelope", async (_, bytes) => {
  const answer = parseAnswer(await sendBytes(server.url, bytes));
  expectEnvelope(answer, "invalid_request_body", ["request"]);
  expect(answer.headers.get("connection")).toBe("close");
});

test.each([
  ["100 KB of one header", `${head}X-A: ${"a".repeat(100_000)}\r\n\r\n`],
  ["100 KB of many headers", `${head}${"X-A: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n".repeat(3_000)}\r\n`],
  ["100 KB of path", `GET /${"a".repeat(100_000)} HTTP/1.1\r\nHost: x\r\n\r\n`],
])("%s are refused as too large", async (_, bytes) => {
  const answer = parseAnswer(await sendBytes(server.url, bytes));
  expectEnvelope(answer, "request_headers_too_large", ["request"]);
  expect(answer.headers.get("connection")).toBe("close");
});

test.each([
  ["a piece that is no piece", "Transfer-Encoding: chunked\r\n\r\nzz\r\n"],
  ["pieces that end too soon", 'Transfer-Encoding: chunked\r\n\r\n8\r\n{"name":\r\nQ'],
])("a body with %s is told so in the envelope, and is no bug", async (_, bytes) => {
  const start = "POST /v1/keys HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
  expectEnvelope(parseAnswer(await sendBytes(server.url, `${start}${bytes}`)), "invalid_request_body");
});

// HTTP lets a server ignore an expectation that it does not know. Node's own answer would lack the envelope.
test("a request with an unknown expectation is answered as one without", async () => {
  const answer = await sendRequest(server.url, "GET /v1/keys", ["Expect: the-unexpected"]);
  expectEnvelope(answer, "api_key_missing", []);
});
