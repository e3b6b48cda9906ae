import { createServer, type Server } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { text as readText } from "node:stream/consumers";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readMessage } from "../../../src/http/direct/message.js";
import { isHot } from "../../../src/http/hot-path.js";

// What is read directly, Node must read the same way: one request, whole, and a connection that stays open. Whatever
// we read differently, a proxy before us may too.

const rules = { isWanted: isHot, bodyLimitBytes: 2_000 };
const socket = { remoteAddress: "127.0.0.1" };

const read = (bytes: Buffer) => readMessage(bytes, socket, rules);

let node: Server;
beforeAll(async () => {
  node = createServer((request, response) => {
    void readText(request).then((body) => {
      const { method, url, rawHeaders, headers } = request;
      response.end(JSON.stringify({ method, url, rawHeaders, headers, body }));
    });
  });
  await new Promise<void>((resolve) => node.listen(0, "127.0.0.1", resolve));
});
afterAll(() => {
  node.close();
});

function isAddress(address: ReturnType<Server["address"]>): address is AddressInfo {
  return typeof address === "object" && address !== null;
}

/** All that Node's server answers to these bytes and the end of the connection. */
function askNode(bytes: Buffer): Promise<string> {
  const address = node.address();
  if (!isAddress(address)) throw new Error("The server does not listen");
  const connection = connect(address.port, "127.0.0.1");
  connection.end(bytes);
  return readText(connection);
}

const lines = (...all: readonly string[]) => `${all.join("\r\n")}\r\n`;
const authorize = lines("GET /v1/authorize HTTP/1.1", "Host: a", "Authorization: Bearer lk_x", "");
const verify = `${lines("POST /v1/keys/verify HTTP/1.1", "host: a", "Content-Length: 12", "")}{"key":"é"}`;
const graphql = `${lines("POST /graphql HTTP/1.1", "Host: a:1", "Accept: */*", "content-length:2", "")}{}`;

const headerLine = fc.constantFrom(
  "X-Forwarded-For: 10.0.0.1",
  "x-forwarded-for:  10.0.0.2, ::1 ",
  "Cookie: a=1",
  "cookie: b=2",
  "Authorization: Bearer two",
  "User-Agent: one\t/ 2",
  "X-Empty:",
  "Constructor: x",
  "__proto__: y",
  "X-Empty: \t ",
  "Connection: Keep-Alive",
  "Connection: close",
  "Connection: keep-alive, close",
  "Proxy-Connection: close",
  "Connection: upgrade",
  "Upgrade: h2c",
  "Host: b",
  "Content-Length: 0",
  "Content-Length: 2",
  "content-length: 12",
  "Content-Length: +2",
  "Content-Length: 2, 2",
  "Transfer-Encoding: chunked",
  "Transfer-Encoding: identity",
  "Transfer-Encoding : chunked",
  "Expect: 100-continue",
  "Trailer: x",
  "Keep-Alive: timeout=1",
  " folded",
  "No colon",
  ": no name",
  "X-High: \u00e9",
);
const bytes = fc.constantFrom(
  ...Array.from("\r\n\0\t :,;aZ09/?#%\"<>\\^`{|}~'é\u007f\u0080\u00a0"),
  "\r\n",
  "HTTP/1.0",
  "",
);
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.nat(2),
  added: bytes,
});
const changed = fc
  .record({
    request: fc.constantFrom(authorize, verify, graphql),
    headers: fc.array(fc.record({ headerLine, at: fc.boolean() }), { maxLength: 4 }),
    edits: fc.oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(edit, { maxLength: 2 }) },
    ),
  })
  .map(({ request, headers, edits }) => {
    let text = request;
    for (const { headerLine: line, at } of headers) {
      const place = at ? text.indexOf("\r\n") + 2 : text.indexOf("\r\n\r\n") + 2;
      text = `${text.slice(0, place)}${line}\r\n${text.slice(place)}`;
    }
    for (const { at, removed, added } of edits) {
      const place = Math.floor(at * text.length);
      text = `${text.slice(0, place)}${added}${text.slice(place + removed)}`;
    }
    return Buffer.from(text);
  });

test("a request of bytes that were changed at random is read as Node reads it, or left to Node", async () => {
  const counts = { read: 0, left: 0 };
  await fc.assert(
    fc.asyncProperty(changed, async (sent) => {
      const message = read(sent);
      if (message === null || message === "part") {
        counts.left += 1;
        return;
      }
      counts.read += 1;
      const answer = await askNode(sent);
      const [head = "", ...bodies] = answer.split("\r\n\r\n");
      expect(head).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
      expect(head).toContain("\r\nConnection: keep-alive");
      expect(JSON.parse(bodies.join("\r\n\r\n"))).toEqual({
        method: message.head.method,
        url: message.head.url,
        rawHeaders: message.head.rawHeaders,
        headers: message.head.headers,
        body: sent.toString("utf8", message.head.bodyStart),
      });
    }),
    { numRuns: 3_000 },
  );
  expect(counts.read).toBeGreaterThan(300);
  expect(counts.left).toBeGreaterThan(300);
});

test("what was read before on the connection changes nothing", () => {
  const ends = fc.constantFrom("", "G", "12", " ");
  fc.assert(
    fc.property(changed, changed, fc.boolean(), ends, (first, other, isSameHead, end) => {
      const before = read(first);
      if (before === null || before === "part") return;
      const head = first.subarray(0, before.head.bodyStart);
      const next = Buffer.concat([
        isSameHead ? head : other,
        first.subarray(before.head.bodyStart),
        Buffer.from(end),
      ]);
      for (const bytes of [next, next.subarray(0, -1), next.subarray(0, head.length - 1)]) {
        expect(readMessage(bytes, socket, rules, before)).toEqual(read(bytes));
      }
    }),
    { numRuns: 2_000 },
  );
});

test.each([authorize, verify, graphql])(
  "%j is a part until it is whole, and with more it is Node's",
  (text) => {
    const bytes = Buffer.from(text);
    const firstLine = bytes.indexOf("\r\n") + 2;
    for (let length = firstLine; length < bytes.length; length += 1) {
      expect([length, read(bytes.subarray(0, length))]).toEqual([length, "part"]);
    }
    expect(read(bytes)).toMatchObject({ bytes });
    expect(read(Buffer.concat([bytes, Buffer.from("G")]))).toBeNull();
  },
);

test.each([
  ["a request for something else", authorize.replace("/v1/authorize", "/v1/keys")],
  ["a longer path", authorize.replace("/v1/authorize", "/v1/authorizes")],
  ["another method", authorize.replace("GET", "PUT")],
  ["HTTP/1.0", authorize.replace("HTTP/1.1", "HTTP/1.0")],
  ["an absolute URL", authorize.replace("/v1", "http://a/v1")],
  ["no host", authorize.replace("Host: a\r\n", "")],
  ["two hosts", authorize.replace("Host: a\r\n", "Host: a\r\nHost: b\r\n")],
  ["two lengths", verify.replace("host: a", "host: a\r\nContent-Length: 12")],
  ["a length beyond the limit", verify.replace("Length: 12", "Length: 2001")],
  ["a chunked body", verify.replace("Content-Length: 12", "Transfer-Encoding: chunked")],
  ["a connection that is to be closed", authorize.replace("Host: a", "Host: a\r\nConnection: close")],
  ["a head of 8 KiB", authorize.replace("lk_x", "x".repeat(8_192))],
  ["lines ended by LF", authorize.replaceAll("\r\n", "\n")],
])("%s is Node's", (_, text) => {
  expect(read(Buffer.from(text))).toBeNull();
});
