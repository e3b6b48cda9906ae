import { expect, test } from "vitest";
import { readMessage } from "../../../../src/http/wire/direct/message.js";
import { isFast } from "../../../../src/http/dispatch.js";

// What is read directly, Node must read the same way: one request, whole, and a connection that stays open. Whatever
// we read differently, a proxy before us may too. Random bytes are compared in test/fuzz/targets/direct-reader.ts.

const rules = { isFast, bodyLimitBytes: 2_000 };
const socket = { remoteAddress: "127.0.0.1" };

const read = (bytes: Buffer) => readMessage(bytes, socket, rules);

const lines = (...all: readonly string[]) => `${all.join("\r\n")}\r\n`;
const authorize = lines("GET /v1/authorize HTTP/1.1", "Host: a", "Authorization: Bearer lk_x", "");
const verify = `${lines("POST /v1/keys/verify HTTP/1.1", "host: a", "Content-Length: 12", "")}{"key":"é"}`;
const graphql = `${lines("POST /graphql HTTP/1.1", "Host: a:1", "Accept: */*", "content-length:2", "")}{}`;

test.each([authorize, verify, graphql])(
  "%j is incomplete until its last byte, and with more it is Node's",
  (text) => {
    const bytes = Buffer.from(text);
    const firstLine = bytes.indexOf("\r\n") + 2;
    for (let length = firstLine; length < bytes.length; length += 1) {
      expect([length, read(bytes.subarray(0, length))]).toEqual([length, "incomplete"]);
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
