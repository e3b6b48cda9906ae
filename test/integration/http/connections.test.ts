import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { operatorKey, startTestServer, type TestServer } from "../../support/test-server.js";
import { createAccount, createKey, type CreatedKey } from "../../support/fixtures.js";
import { Conversation } from "../../support/conversation.js";
import { expectEnvelope } from "../../support/envelope.js";
import { asOperator, graphqlText, rest } from "../../support/client.js";

// Checks and known operations are answered around the framework, with one write to the connection: it must be as
// good afterwards as Node itself would leave it, for whatever comes next.

const name = "Zürich 🔑";
const viewerDocument = "query Known { viewer { __typename } }";
describe.each(["on", "off"])("with the direct reader %s", (DIRECT_READER) => {
  let server: TestServer;
  let key: CreatedKey;

  beforeAll(async () => {
    // On a machine with much else to do a check may wait longer than a gateway would.
    server = await startTestServer({ DIRECT_READER, VERIFICATION_TIMEOUT_MS: "20000" });
    key = await createKey(server.url, await createAccount(server.url), { name });
    for (let use = 0; use < 6; use += 1) await graphqlText(server.url, asOperator, viewerDocument);
  });
  afterAll(() => server.stop());

  function request(line: string, headers: readonly string[] = [], body = ""): string {
    const length =
      body === "" ? [] : ["Content-Type: application/json", `Content-Length: ${Buffer.byteLength(body)}`];
    const lines = [`${line} HTTP/1.1`, "Host: localhost", ...headers, ...length];
    return `${lines.join("\r\n")}\r\n\r\n${body}`;
  }

  const authorize = (method = "GET", headers: readonly string[] = [], body = "") =>
    request(`${method} /v1/authorize`, [`Authorization: Bearer ${key.secret}`, ...headers], body);
  const verify = (headers: readonly string[] = []) =>
    request(
      "POST /v1/keys/verify",
      [`X-API-Key: ${operatorKey}`, ...headers],
      JSON.stringify({ key: key.secret }),
    );
  const known = () =>
    request("POST /graphql", [`X-API-Key: ${operatorKey}`], JSON.stringify({ query: viewerDocument }));

  async function talk<Value>(run: (conversation: Conversation) => Promise<Value>): Promise<Value> {
    const conversation = await Conversation.open(server.url);
    try {
      return await run(conversation);
    } finally {
      conversation.leave();
    }
  }

  describe("on one connection", () => {
    test("answers come in the order of the requests, whoever gives them", () =>
      talk(async (conversation) => {
        for (const turn of [1, 2]) {
          for (const [text, status] of [
            [authorize(), 200],
            [request("GET /livez"), 200],
            [verify(), 200],
            [request("GET /nowhere"), 404],
            [known(), 200],
            [request("GET /v1/authorize"), 401],
          ] as const) {
            conversation.send(text);
            expect([turn, text, (await conversation.answer()).status]).toEqual([turn, text, status]);
          }
        }
      }));

    test("many requests sent at once are answered in their order", () =>
      talk(async (conversation) => {
        const order = [
          authorize(),
          verify(),
          request("GET /v1/keys/me", [`X-API-Key: ${key.secret}`]),
          known(),
        ];
        const all = [...order, ...order, authorize(), request("GET /nowhere"), authorize(), verify()];
        conversation.send(all.join(""));
        const shown = [];
        while (shown.length < all.length) {
          const { status, body } = await conversation.answer();
          const data: unknown = body["data"];
          shown.push(status === 200 && typeof data === "object" ? Object.keys(data ?? {})[0] : status);
        }
        const once = ["key_id", "valid", "id", "viewer"];
        expect(shown).toEqual([...once, ...once, "key_id", 404, "key_id", "valid"]);
      }));

    test("a client that sends everything before it reads anything gets every answer", () =>
      talk(async (conversation) => {
        const times = 2_000;
        conversation.send(authorize().repeat(times));
        for (let count = 0; count < times; count += 1) {
          expect((await conversation.answer()).headers.get("x-key-id")).toBe(key.id);
        }
      }));
  });

  test("a body may come in pieces, and be cut within a character", () =>
    talk(async (conversation) => {
      const body = JSON.stringify({ key: key.secret, endpoint: "/zürich" });
      const text = request("POST /v1/keys/verify", [`X-API-Key: ${operatorKey}`], body);
      const cut = text.length - 30;
      await conversation.sendInPieces([text.slice(0, 40), text.slice(40, cut), text.slice(cut)]);
      expect((await conversation.answer()).body).toMatchObject({ data: { valid: true, api_key: { name } } });
    }));

  test.each([
    ["check", () => verify().slice(0, -10)],
    ["path", () => request("PUT /v1/keys", [], "{}").slice(0, -1)],
  ])("a client that ends in the middle of a request for a %s is told so", (_, text) =>
    talk(async (conversation) => {
      await conversation.sendInPieces([text()]);
      await conversation.endSending();
      expectEnvelope(await conversation.answer(), "invalid_request_body", ["request"]);
      expect(await conversation.end()).toBe("");
    }),
  );

  test("names of any characters are whole, in the body and by its length", () =>
    talk(async (conversation) => {
      conversation.send(verify() + authorize());
      expect((await conversation.answer()).body).toMatchObject({ data: { api_key: { name } } });
      expect((await conversation.answer()).headers.get("x-key-name")).toBe(encodeURIComponent(name));
    }));

  test("a body sent to /v1/authorize is skipped, and not read as the next request", () =>
    talk(async (conversation) => {
      const body = JSON.stringify({ text: request("GET /v1/authorize").repeat(2_000) });
      conversation.send(authorize("POST", [], body));
      conversation.send(authorize("PUT", ["Transfer-Encoding: chunked"]) + "3\r\nabc\r\n0\r\n\r\n");
      conversation.send(authorize());
      for (let count = 0; count < 3; count += 1) expect((await conversation.answer()).status).toBe(200);
    }));

  test("HEAD is answered without a body", () =>
    talk(async (conversation) => {
      conversation.send(authorize("HEAD"));
      expect((await conversation.answer(false)).headers.get("x-key-id")).toBe(key.id);
      conversation.send(authorize());
      expect((await conversation.answer()).status).toBe(200);
    }));

  test.each([
    ["authorize", () => authorize("GET", ["Connection: close"])],
    ["verify", () => verify(["Connection: close"])],
    ["a refusal", () => request("GET /v1/authorize", ["Connection: close"])],
    ["HTTP/1.0", () => authorize().replace("HTTP/1.1", "HTTP/1.0")],
  ])("%s: a client that wants the connection closed is told so, and it is", (_, text) =>
    talk(async (conversation) => {
      conversation.send(text());
      expect((await conversation.answer()).headers.get("connection")).toBe("close");
      expect(await conversation.end()).toBe("");
    }),
  );

  test("an answer has the same headers, written at once or by Node", () =>
    talk(async (conversation) => {
      conversation.send(authorize() + authorize("GET", ["Connection: close"]));
      const [kept, closed] = [await conversation.answer(), await conversation.answer()];
      expect(kept.headers.get("keep-alive")).toBe("timeout=72");
      expect(Math.abs(Date.parse(kept.headers.get("date") ?? "") - Date.now())).toBeLessThan(60_000);
      const ownNames = ["keep-alive"];
      const names = ({ headers }: typeof kept) =>
        [...headers.keys()].filter((header) => !ownNames.includes(header));
      expect(names(kept)).toEqual(names(closed));
    }));

  test("clients that leave in the middle of a body harm nobody", async () => {
    await Promise.all(
      Array.from({ length: 20 }, () =>
        talk(async (conversation) => {
          const text = verify();
          await conversation.sendInPieces([text.slice(0, -10)]);
        }),
      ),
    );
    expectEnvelope(await rest(server.url, "GET", "/v1/authorize", {}), "api_key_missing", []);
    expect(server.log.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  });
});
