import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Conversation } from "../../support/conversation.js";
import { expectEnvelope } from "../../support/envelope.js";
import { parseAnswer, sendBytes } from "../../support/raw-http.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

describe.each(["on", "off"])("with the direct reader %s", (DIRECT_READER) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ DIRECT_READER });
  });
  afterAll(() => server.stop());

  const lines = (count: number) => Array.from({ length: count }, (_, index) => `X-${String(index)}: a`);
  const request = (line: string, headers: readonly string[], body = "") =>
    `${line} HTTP/1.1\r\n${headers.join("\r\n")}\r\n\r\n${body}`;
  const answers = (raw: string) => raw.split("HTTP/1.1 ").length - 1;

  const websocket = [
    "Host: a",
    "Connection: Upgrade",
    "Upgrade: websocket",
    "Sec-WebSocket-Version: 13",
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
    "Sec-WebSocket-Protocol: graphql-transport-ws",
  ];
  const h2c = [
    "Host: a",
    "Connection: Upgrade, HTTP2-Settings",
    "Upgrade: h2c",
    "HTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA",
  ];

  const kinds: readonly (readonly [string, string, readonly string[]])[] = [
    ["read directly", "GET /v1/authorize", ["Host: a"]],
    ["read by Node", "GET /v1/keys", ["Host: a"]],
    ["that is a WebSocket handshake", "GET /graphql", websocket],
    ["that offers HTTP/2", "GET /v1/keys", h2c],
  ];

  describe.each(kinds)("a request %s", (_, line, head) => {
    test("may have 100 headers", async () => {
      const bytes = request(line, [...head, ...lines(100 - head.length)]);
      const conversation = await Conversation.open(server.url);
      conversation.send(bytes);
      expect([101, 401]).toContain((await conversation.answer(false)).status);
      conversation.leave();
    });

    test.each([101, 1_500])("with %i headers is refused with 431, and ends its connection", async (count) => {
      const next = request("GET /livez", ["Host: a"]);
      const raw = await sendBytes(server.url, request(line, [...head, ...lines(count - head.length)]) + next);
      expectEnvelope(parseAnswer(raw), "request_headers_too_large", ["request"]);
      expect(parseAnswer(raw).headers.get("connection")).toBe("close");
      expect(answers(raw)).toBe(1);
    });

    test.each([
      ["without a Host", []],
      ["with two Hosts", ["Host: a", "Host: b"]],
      ["with the same Host twice", ["Host: a", "Host: a"]],
      ["with Host spelt in two ways", ["Host: a", "HOST: a"]],
    ])("%s is refused, and ends its connection", async (_name, hosts) => {
      const raw = await sendBytes(server.url, request(line, [...hosts, ...head.slice(1)]));
      expectEnvelope(parseAnswer(raw), "invalid_request_body", ["Host"]);
      expect(parseAnswer(raw).headers.get("connection")).toBe("close");
    });
  });

  test("a body whose length comes after a thousand headers is never read as a request", async () => {
    const smuggled = request("GET /livez", ["Host: a"]);
    for (const head of [["Host: a"], h2c]) {
      const late = [
        ...head,
        ...Array.from({ length: 2_400 }, () => "a:b"),
        `Content-Length: ${String(smuggled.length)}`,
      ];
      const raw = await sendBytes(server.url, request("POST /v1/keys", late, smuggled));
      expect(answers(raw)).toBe(1);
      expectEnvelope(parseAnswer(raw), "request_headers_too_large");
    }
  });

  describe("an offer to upgrade that is passed over", () => {
    test("has its body read, and ends its connection", async () => {
      const body = "{}";
      const head = [...h2c, "Content-Type: application/json", `Content-Length: ${String(body.length)}`];
      const raw = await sendBytes(server.url, request("POST /v1/keys/verify", head, body));
      expectEnvelope(parseAnswer(raw), "api_key_missing");
      expect(parseAnswer(raw).headers.get("connection")).toBe("close");
    });

    test("leaves nothing of what follows it to be read as a request", async () => {
      const conversation = await Conversation.open(server.url);
      const follows = request("GET /livez", ["Host: a"]);
      await conversation.sendInPieces([
        request("GET /v1/keys", h2c) + follows.slice(0, 5),
        follows.slice(5),
        follows,
      ]);
      expectEnvelope(await conversation.answer(), "api_key_missing");
      expect(await conversation.end()).toBe("");
    });

    test("is one of a WebSocket with a body", async () => {
      const raw = await sendBytes(
        server.url,
        request("GET /graphql", [...websocket, "Content-Length: 3"], "abc"),
      );
      expect(raw).not.toMatch(/^HTTP\/1\.1 101/);
      expect(answers(raw)).toBe(1);
    });
  });

  test("HTTP/1.0 need not name a host, and may not name two", async () => {
    const raw = await sendBytes(server.url, "GET /v1/keys HTTP/1.0\r\n\r\n");
    expectEnvelope(parseAnswer(raw), "api_key_missing");
    const two = await sendBytes(server.url, "GET /v1/keys HTTP/1.0\r\nHost: a\r\nHost: b\r\n\r\n");
    expectEnvelope(parseAnswer(two), "invalid_request_body", ["Host"]);
  });
});
