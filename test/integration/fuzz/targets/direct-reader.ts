import { createServer, type Server } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { text as readText } from "node:stream/consumers";
import fc from "fast-check";
import { expect } from "vitest";
import { readMessage } from "../../../../src/http/wire/direct/message.js";
import { isFast } from "../../../../src/http/dispatch.js";
import { afterFile } from "../../../support/after-file.js";
import type { FuzzTarget, Runs } from "../fuzz-target.js";

const rules = { isFast, bodyLimitBytes: 2_000 };
const socket = { remoteAddress: "127.0.0.1" };

const read = (bytes: Buffer) => readMessage(bytes, socket, rules);

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
const piece = fc.constantFrom(
  ...Array.from("\r\n\0\t :,;aZ09/?#%\"<>\\^`{|}~'é\u007f\u0080\u00a0"),
  "\r\n",
  "HTTP/1.0",
  "",
);
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.nat(2),
  added: piece,
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
const ends = fc.constantFrom("", "G", "12", " ");

/** A server of Node's that says how it read each request. */
function startNode(): Promise<Server> {
  const node = createServer((request, response) => {
    void readText(request).then((body) => {
      const { method, url, rawHeaders, headers } = request;
      response.end(JSON.stringify({ method, url, rawHeaders, headers, body }));
    });
  });
  afterFile(async () => {
    started = null;
    await new Promise((resolve) => node.close(resolve));
  });
  return new Promise((resolve) => node.listen(0, "127.0.0.1", () => resolve(node)));
}

let started: Promise<Server> | null = null;

function isAddress(address: ReturnType<Server["address"]>): address is AddressInfo {
  return typeof address === "object" && address !== null;
}

/** All that Node's server answers to these bytes and the end of the connection. */
function ask(node: Server, bytes: Buffer): Promise<string> {
  const address = node.address();
  if (!isAddress(address)) throw new Error("The server does not listen");
  const connection = connect(address.port, "127.0.0.1");
  connection.end(bytes);
  return readText(connection);
}

async function readAsNode(node: Server, runs: Runs): Promise<void> {
  const counts = { read: 0, left: 0 };
  await fc.assert(
    fc.asyncProperty(changed, async (sent) => {
      const message = read(sent);
      if (message === null || message === "incomplete") {
        counts.left += 1;
        return;
      }
      counts.read += 1;
      const [head = "", ...bodies] = (await ask(node, sent)).split("\r\n\r\n");
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
    runs,
  );
  expect(counts.read).toBeGreaterThan(60);
  expect(counts.left).toBeGreaterThan(60);
}

async function readWithoutMemory(runs: Runs): Promise<void> {
  await fc.assert(
    fc.asyncProperty(changed, changed, fc.boolean(), ends, async (first, other, isSameHead, end) => {
      const before = read(first);
      if (before === null || before === "incomplete") return;
      const head = first.subarray(0, before.head.bodyStart);
      const next = Buffer.concat([
        isSameHead ? head : other,
        first.subarray(before.head.bodyStart),
        Buffer.from(end),
      ]);
      for (const bytes of [next, next.subarray(0, -1), next.subarray(0, head.length - 1)]) {
        expect(readMessage(bytes, socket, rules, before)).toEqual(read(bytes));
      }
      await Promise.resolve();
    }),
    runs,
  );
}

export const directReader: FuzzTarget = {
  name: "direct-reader",
  guarantee:
    "a request of changed bytes is read as Node reads it, or left to Node, whatever was read before on the connection",
  numRuns: 3_000,
  async run(runs) {
    await readAsNode(await (started ??= startNode()), runs);
    await readWithoutMemory(runs);
  },
};
