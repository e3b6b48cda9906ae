import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from "vitest";
import type { ErrorCode } from "../../../src/errors/catalogue.js";
import {
  http,
  httpByFetch,
  operatorIn,
  rest,
  type Answer,
  type RequestHeaders,
} from "../../support/client.js";
import { expectEnvelope, expectRequestError } from "../../support/envelope.js";
import { countStored, createAccount, type StoredCounts } from "../../support/fixtures.js";
import { sendBytes, parseAnswer } from "../../support/raw-http.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

describe.each(["on", "off"])("with the direct reader %s", (DIRECT_READER) => {
  let server: TestServer;
  let inAccount: RequestHeaders;
  let before: StoredCounts;

  beforeAll(async () => {
    server = await startTestServer({ DIRECT_READER });
    inAccount = operatorIn(await createAccount(server.url));
  });
  beforeEach(async () => {
    before = await countStored(server.databaseUrl);
  });
  afterEach(async () => {
    // None of these requests may store anything, or be a bug.
    expect(await countStored(server.databaseUrl)).toEqual(before);
    expect(server.log.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  });
  afterAll(() => server.stop());

  type Body = string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;

  function post(path: string, contentType: string | null, body?: Body): Promise<Answer> {
    const type: RequestHeaders = contentType === null ? {} : { "Content-Type": contentType };
    const init = { method: "POST", headers: { ...inAccount, ...type }, duplex: "half" as const };
    return httpByFetch(`${server.url}${path}`, body === undefined ? init : { ...init, body });
  }

  const surfaces = [
    ["/v1/keys", (answer: Answer, code: ErrorCode) => expectEnvelope(answer, code)],
    ["/graphql", (answer: Answer, code: ErrorCode) => expectRequestError(answer, code)],
  ] as const;

  const utf8 = (...bytes: number[]) =>
    new Uint8Array([...Buffer.from('{"name":"'), ...bytes, ...Buffer.from('","query":"{__typename}"}')]);

  /** 10 MB in pieces: its length is not told in advance. */
  function stream(megabytes: number): ReadableStream<Uint8Array> {
    const chunk = new Uint8Array(1_000_000).fill(0x61);
    let sent = 0;
    return new ReadableStream({
      pull(controller) {
        if (sent === megabytes) controller.close();
        else controller.enqueue(chunk);
        sent += 1;
      },
    });
  }

  describe.each(surfaces)("POST %s", (path, expectRefusal) => {
    test.each<[string, string, Body | undefined]>([
      ["nothing", "application/json", undefined],
      ["an empty body", "application/json", ""],
      ["spaces", "application/json", "   "],
      ["an array", "application/json", '[{"name":"x"}]'],
      ["an empty array", "application/json", "[]"],
      ["a text", "application/json", '"name"'],
      ["a number", "application/json", "42"],
      ["true", "application/json", "true"],
      ["null", "application/json", "null"],
      ["truncated JSON", "application/json", '{"name":"x"'],
      ["JSON and more", "application/json", '{"name":"x"} {}'],
      ["JSON with a comment", "application/json", '{"name":"x"} // hello'],
      ["JSON with single quotes", "application/json", "{'name':'x'}"],
      ["not a number", "application/json", "NaN"],
      ["a NUL byte alone", "application/json", "\0"],
      ["a NUL byte within a text", "application/json", '{"name":"a\0b"}'],
      ["a line end within a text", "application/json", '{"name":"a\nb"}'],
      ["a byte order mark first", "application/json", "\ufeff{}"],
      ["bytes that no UTF-8 has", "application/json", utf8(0xff, 0xfe)],
      ["UTF-8 cut off", "application/json", utf8(0xf0, 0x9f, 0x94)],
      ["UTF-8 longer than it need be", "application/json", utf8(0xc0, 0xaf)],
      ["half of a surrogate pair as UTF-8", "application/json", utf8(0xed, 0xa0, 0xbd)],
      ["UTF-16", "application/json", new Uint8Array(Buffer.from('{"name":"x"}', "utf16le"))],
      ["gzip that is not asked for", "application/json", new Uint8Array(gzipSync('{"name":"x"}'))],
      ["brackets 40000 deep", "application/json", "[".repeat(40_000)],
      ["arrays 20000 deep", "application/json", `${"[".repeat(20_000)}${"]".repeat(20_000)}`],
    ])("with %s is invalid_request_body", async (_, type, body) => {
      expectRefusal(await post(path, type, body), "invalid_request_body");
    });

    test.each([
      "text/plain",
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=x",
      "application/xml",
      "application/octet-stream",
      "application/jsonp",
      "text/json",
      "nonsense",
      "application/json, text/plain",
    ])("of the type %s is unsupported_media_type", async (type) => {
      const body = JSON.stringify({
        name: "x",
        query: 'mutation { createApiKey(input: { name: "x" }) { __typename } }',
      });
      expectRefusal(await post(path, type, body), "unsupported_media_type");
    });

    test("of 10 MB with a Content-Length is request_body_too_large", async () => {
      const body = JSON.stringify({ name: "x".repeat(10_000_000) });
      expectRefusal(await post(path, "application/json", body), "request_body_too_large");
    });

    test("of 10 MB in chunks is request_body_too_large", async () => {
      const raw = `POST ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n`;
      const piece = `186a0\r\n${"a".repeat(100_000)}\r\n`;
      const answer = parseAnswer(
        await sendBytes(server.url, `${raw}Transfer-Encoding: chunked\r\n\r\n${piece.repeat(100)}0\r\n\r\n`),
      );
      expectRefusal(answer, "request_body_too_large");
    });

    test("just over the limit is request_body_too_large, at the limit it is read", async () => {
      const body = (bytes: number) => `{"a":"${"x".repeat(bytes - 8)}"}`;
      expectRefusal(await post(path, "application/json", body(102_401)), "request_body_too_large");
      expect((await post(path, "application/json", body(102_400))).text).not.toContain(
        "request_body_too_large",
      );
    });
  });

  describe("POST /v1/keys", () => {
    test("without a content type, and with a body, is unsupported_media_type", async () => {
      const answer = await post("/v1/keys", null, new Uint8Array(Buffer.from("{}")));
      expectEnvelope(answer, "unsupported_media_type", []);
    });

    test("without a content type and without a body is invalid_request_body", async () => {
      expectEnvelope(await post("/v1/keys", null), "invalid_request_body", ["body"]);
    });

    test("with a name nested deeply is invalid_key_name", async () => {
      const body = `{"name":${"[".repeat(20_000)}${"]".repeat(20_000)}}`;
      expectEnvelope(await post("/v1/keys", "application/json", body), "invalid_key_name", []);
    });

    test("with names that JavaScript's objects have of their own is validation_error", async () => {
      for (const name of ["constructor", "toString", "hasOwnProperty"]) {
        const answer = await post("/v1/keys", "application/json", `{"name":"x","${name}":1}`);
        expectEnvelope(answer, "validation_error", [name]);
      }
      const answer = await post("/v1/keys", "application/json", '{"name":"","__proto__":{"name":"x"}}');
      expect([400, 422]).toContain(answer.status);
    });

    test("with a NUL character written as JSON writes it is validation_error", async () => {
      const answer = await post("/v1/keys", "application/json", '{"name":"a\\u0000b"}');
      expectEnvelope(answer, "validation_error", ["name"]);
    });

    test("of a body that is too large tells before it asks who is calling", async () => {
      const answer = await httpByFetch(`${server.url}/v1/keys`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: stream(1),
        duplex: "half",
      });
      expectEnvelope(answer, "request_body_too_large", ["body"]);
      expect(answer.text).toContain("Must have at most 102400 bytes.");
    });
  });

  describe("a route that takes no body", () => {
    test("refuses one with fields, and does nothing", async () => {
      const answer = await rest(server.url, "DELETE", "/v1/keys/key_x", inAccount, { force: true });
      expectEnvelope(answer, "validation_error", ["force"]);
    });

    test("takes an empty object for none", async () => {
      expectEnvelope(await rest(server.url, "DELETE", "/v1/keys/key_x", inAccount, {}), "key_not_found", []);
    });

    test("refuses a type it cannot read", async () => {
      const answer = await http(`${server.url}/v1/keys/key_x`, {
        method: "DELETE",
        headers: { ...inAccount, "Content-Type": "text/plain" },
        body: "hello",
      });
      expectEnvelope(answer, "unsupported_media_type", []);
    });
  });
});
