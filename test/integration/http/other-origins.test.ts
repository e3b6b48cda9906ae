import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { WebSocket } from "ws";
import { ConfigError, readConfig } from "../../../src/config.js";
import { http, rest, withKey } from "../../support/client.js";
import { at } from "../../support/envelope.js";
import { createAccount, createKey } from "../../support/fixtures.js";
import { sendRequest } from "../../support/raw-http.js";
import { newMember } from "../../support/sign-in.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

const listed = "https://app.example.com";
const other = "https://evil.example";
const json = { "Content-Type": "application/json" };

let server: TestServer;
let secret: string;
let cookie: string;
beforeAll(async () => {
  server = await startTestServer({
    ALLOWED_ORIGINS: `${listed}, http://localhost:5173`,
    INTROSPECTION: "false",
  });
  const account = await createAccount(server.url);
  const made = await createKey(server.url, account, { name: "manager", permissions: ["KEYS_MANAGE"] });
  ({ secret } = made);
  cookie = (await newMember(server, account, "ada@example.com", "OWNER")).cookie;
});
afterAll(() => server.stop());

const allowed = ({ headers }: { readonly headers: Headers }) => headers.get("access-control-allow-origin");
const graphql = (origin: string, query: string, headers: Record<string, string> = withKey(secret)) =>
  http(`${server.url}/graphql`, {
    method: "POST",
    headers: { ...headers, ...json, Origin: origin },
    body: JSON.stringify({ query }),
  });
const viewer = "{ viewer { ... on Viewer { kind } ... on ApiError { error } } }";
const verify = { key: "lk_nonsense" };

describe("a page of a listed origin", () => {
  test("reads the answers of GraphQL and REST, errors too, and the headers that clients need", async () => {
    const answers = [
      await graphql(listed, viewer),
      await rest(server.url, "GET", "/v1/keys", { ...withKey(secret), Origin: listed }),
      await rest(server.url, "GET", "/v1/keys/key_nowhere", { ...withKey(secret), Origin: listed }),
      await rest(server.url, "GET", "/nowhere", { Origin: listed }),
      await rest(server.url, "POST", "/v1/keys/verify", { ...withKey(secret), Origin: listed }, verify),
    ];
    for (const answer of answers) {
      expect(allowed(answer)).toBe(listed);
      expect(answer.headers.get("vary")).toContain("Origin");
      expect(answer.headers.get("access-control-expose-headers")).toMatch(/X-Request-Id.*Retry-After.*ETag/);
      expect(answer.headers.get("access-control-allow-credentials")).toBeNull();
    }
    expect(answers[0]?.text).toContain('"kind":"API_KEY"');
  });

  test.each(["POST /graphql", "PATCH /v1/keys/x", "DELETE /v1/keys/x"])(
    "is told before %s that it may, and need not ask again for two hours",
    async (request) => {
      const [method = "", path = ""] = request.split(" ");
      const answer = await sendRequest(server.url, `OPTIONS ${path}`, [
        `Origin: ${listed}`,
        `Access-Control-Request-Method: ${method}`,
        "Access-Control-Request-Headers: authorization, content-type, x-account-id, if-match",
      ]);
      expect(answer.status).toBe(204);
      expect(allowed(answer)).toBe(listed);
      expect(answer.headers.get("access-control-allow-methods")).toContain(method);
      expect(answer.headers.get("access-control-allow-headers")).toContain("authorization");
      expect(answer.headers.get("access-control-max-age")).toBe("7200");
    },
  );

  test("reads an event stream, and a WebSocket that names its key in the first message", async () => {
    const query = "subscription { apiKeyEvents { __typename ... on ApiError { error } } }";
    const stopped = new AbortController();
    const stream = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { ...withKey(secret), ...json, Accept: "text/event-stream", Origin: listed },
      body: JSON.stringify({ query }),
      signal: stopped.signal,
    });
    expect([stream.status, allowed(stream)]).toEqual([200, listed]);
    stopped.abort();
    expect(await open(listed, {})).toBe("open");
  });

  test("has no session, whatever cookie its browser sends", async () => {
    const answer = await graphql(listed, viewer, { Cookie: cookie });
    expect(at(answer.body, "data", "viewer", "error")).toBe("api_key_missing");
  });
});

describe.each([other, "null", `${listed}:444`, "http://app.example.com", "http://localhost:5174"])(
  "a page of %s, which is not listed",
  (origin) => {
    test("reads no answer and opens no WebSocket", async () => {
      for (const answer of [
        await graphql(origin, viewer),
        await rest(server.url, "GET", "/v1/keys", { ...withKey(secret), Origin: origin }),
        await sendRequest(server.url, "OPTIONS /graphql", [
          `Origin: ${origin}`,
          "Access-Control-Request-Method: POST",
        ]),
      ]) {
        expect(allowed(answer)).toBeNull();
      }
      expect(await open(origin, withKey(secret))).toMatch(/403/);
    });
  },
);

test("an OPTIONS request that is no preflight is answered, and allows nothing", async () => {
  const answer = await sendRequest(server.url, "OPTIONS /v1/keys", []);
  expect([answer.status, answer.text, allowed(answer)]).toEqual([204, "", null]);
});

test.each([
  "*",
  "https://*.example.com",
  "https://app.example.com/",
  "http://app.example.com",
  "null",
  "app.example.com",
  "",
])("the setting %j is refused, or means none", (text) => {
  const read = () => readConfig({ ALLOWED_ORIGINS: text });
  if (text === "") expect(read().allowedOrigins).toEqual([]);
  else expect(read).toThrow(ConfigError);
});

/** `open`, or why not. */
function open(origin: string, headers: Record<string, string>): Promise<string> {
  const socket = new WebSocket(`${server.url.replace("http", "ws")}/graphql`, "graphql-transport-ws", {
    headers: { ...headers, Origin: origin },
  });
  onTestFinished(() => socket.terminate());
  return new Promise((resolve) => {
    socket.on("open", () => resolve("open"));
    socket.on("error", ({ message }) => resolve(message));
  });
}
