import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import { http } from "../../support/client.js";
import { at, expectEnvelope } from "../../support/envelope.js";
import { countStored, createAccount } from "../../support/fixtures.js";
import { sendRequest } from "../../support/raw-http.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";
import { newMember } from "../../support/sign-in.js";

let server: TestServer;
let cookie: string;
let host: string;

beforeAll(async () => {
  server = await startTestServer();
  host = new URL(server.url).host;
  cookie = (await newMember(server, await createAccount(server.url), "ada@example.com", "OWNER")).cookie;
});
afterAll(() => server.stop());

const sandbox = "https://sandbox.embed.apollographql.com";
const foreign: [string, () => string[]][] = [
  ["another site", () => ["Origin: https://evil.example"]],
  ["no origin that it would name", () => ["Origin: null"]],
  ["another port of the host", () => ["Origin: http://127.0.0.1:1"]],
  ["https where the server has http", () => [`Origin: https://${host}`]],
  ["Sandbox, which may read answers to keys", () => [`Origin: ${sandbox}`]],
  ["another site, though the origin fits", () => [`Origin: ${server.url}`, "Sec-Fetch-Site: cross-site"]],
  ["another site, without an origin", () => ["Sec-Fetch-Site: cross-site"]],
  ["a neighbour under the same domain", () => ["Sec-Fetch-Site: same-site"]],
  ["two origins", () => [`Origin: ${server.url}`, "Origin: https://evil.example"]],
];

const createText = JSON.stringify({
  query: `mutation { createApiKey(input: {name: "k"}) { __typename ... on ApiError { error } } }`,
});

describe.each(foreign)("a page of %s", (_, lines) => {
  test("cannot act with the cookie, over REST, GraphQL or an event stream", async () => {
    const headers = [`Cookie: ${cookie}`, ...lines()];
    const json = "Content-Type: application/json";
    const before = await countStored(server.databaseUrl);
    expectEnvelope(await sendRequest(server.url, "GET /v1/keys", headers), "api_key_missing", []);
    expectEnvelope(
      await sendRequest(server.url, "POST /v1/keys", [json, ...headers], '{"name": "k"}'),
      "api_key_missing",
      [],
    );
    const created = await sendRequest(server.url, "POST /graphql", [json, ...headers], createText);
    expect(at(created.body, "data", "createApiKey", "error")).toBe("api_key_missing");
    const query = encodeURIComponent("subscription { apiKeyEvents { ... on ApiError { error } } }");
    const streamed = await sendRequest(server.url, `GET /graphql?query=${query}`, [
      "Accept: text/event-stream",
      ...headers,
    ]);
    expect(streamed.text).toMatch(/api_key_missing|endpoint_restricted/);
    expect(await countStored(server.databaseUrl)).toEqual(before);
  });

  test("gets no answer with credentials", async () => {
    for (const method of ["GET /v1/keys", "OPTIONS /graphql", "OPTIONS /v1/keys"]) {
      const preflight = [
        "Access-Control-Request-Method: POST",
        "Access-Control-Request-Headers: content-type",
      ];
      const answer = await sendRequest(server.url, method, [`Cookie: ${cookie}`, ...lines(), ...preflight]);
      expect(answer.headers.get("access-control-allow-credentials")).toBeNull();
      expect([null, sandbox]).toContain(answer.headers.get("access-control-allow-origin"));
    }
  });

  test("cannot watch with the cookie over a WebSocket", async () => {
    const headers = Object.fromEntries(lines().map((line) => splitLine(line)));
    expect(await watchOnce({ Cookie: cookie, ...headers })).toMatch(/refused|api_key_missing/);
  });
});

describe.each<[string, () => string[]]>([
  ["the server's own", () => [`Origin: ${server.url}`, "Sec-Fetch-Site: same-origin"]],
  ["the server's own, by the name that was asked for", () => [`Origin: http://${host}`]],
  ["the address bar", () => ["Sec-Fetch-Site: none"]],
  ["a program", () => []],
])("a page of %s", (_, lines) => {
  test("acts with the cookie", async () => {
    const headers = [`Cookie: ${cookie}`, ...lines()];
    expect((await sendRequest(server.url, "GET /v1/keys", headers)).status).toBe(200);
    const json = "Content-Type: application/json";
    const created = await sendRequest(server.url, "POST /graphql", [json, ...headers], createText);
    expect(at(created.body, "data", "createApiKey", "__typename")).toBe("CreateApiKeySuccess");
  });

  test("watches with the cookie", async () => {
    const headers = Object.fromEntries(lines().map((line) => splitLine(line)));
    expect(await watchOnce({ Cookie: cookie, ...headers })).toBe("watching");
  });
});

test("a form of another site changes nothing", async () => {
  const before = await countStored(server.databaseUrl);
  for (const type of ["application/x-www-form-urlencoded", "text/plain", "multipart/form-data; boundary=x"]) {
    for (const path of ["/graphql", "/v1/keys"]) {
      const answer = await http(`${server.url}${path}`, {
        method: "POST",
        headers: { "Content-Type": type, Cookie: cookie, Origin: "https://evil.example" },
        body: createText,
      });
      expect(answer.status).toBeGreaterThanOrEqual(400);
    }
  }
  expect(await countStored(server.databaseUrl)).toEqual(before);
});

function splitLine(line: string): [string, string] {
  const colon = line.indexOf(":");
  return [line.slice(0, colon), line.slice(colon + 2)];
}

/** `refused` at the handshake, the code of an error, or `watching` while nothing is said. */
function watchOnce(headers: Record<string, string>): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`${server.url.replace("http", "ws")}/graphql`, "graphql-transport-ws", {
      headers,
    });
    const end = (said: string) => {
      socket.terminate();
      resolve(said);
    };
    socket.on("error", () => end("refused"));
    socket.on("open", () => socket.send('{"type":"connection_init"}'));
    socket.on("message", (data: Buffer) => {
      const text = data.toString();
      if (text.includes("connection_ack")) {
        const query = "subscription { apiKeyEvents { __typename ... on ApiError { error } } }";
        socket.send(JSON.stringify({ id: "1", type: "subscribe", payload: { query } }));
        createKeyOnce().catch(reject);
      } else if (text.includes('"next"')) {
        end(/"error":"(\w+)"/.exec(text)?.[1] ?? "watching");
      }
    });
  });

  /** Until something happens, nothing tells a stream that stands from one that is about to. */
  async function createKeyOnce(): Promise<void> {
    const headers = [`Cookie: ${cookie}`];
    const { body } = await sendRequest(server.url, "GET /v1/keys?first=1", headers);
    const id = at(body, "data", 0, "id");
    if (typeof id === "string") {
      for (let round = 0; round < 20; round += 1) {
        await sendRequest(
          server.url,
          `PATCH /v1/keys/${id}`,
          ["Content-Type: application/json", ...headers],
          JSON.stringify({ name: `round ${String(round)}` }),
        );
      }
    }
  }
}
