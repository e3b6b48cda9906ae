import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { operatorKey, startTestServer, type TestServer } from "../../support/test-server.js";

const publicUrl = "https://keys.example.com";
const operator = `Authorization: Bearer ${operatorKey}`;
const header = "strict-transport-security: max-age=31536000";

let secure: TestServer;
let plain: TestServer;

beforeAll(async () => {
  secure = await startTestServer({ PUBLIC_URL: publicUrl });
  plain = await startTestServer();
});
afterAll(() => Promise.all([secure.stop(), plain.stop()]));

/** The whole answer to these bytes. */
async function send(port: number, request: string): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  // A connection that is read directly is kept open unless the client ends.
  if (request.includes("Connection: close")) socket.write(request);
  else socket.end(request);
  return text(socket);
}

function request(line: string, headers: readonly string[] = [], body = ""): string {
  const length =
    body === "" ? [] : ["Content-Type: application/json", `Content-Length: ${String(body.length)}`];
  return [
    `${line} HTTP/1.1`,
    "Host: keys.example.com",
    "Connection: close",
    ...length,
    ...headers,
    "",
    body,
  ].join("\r\n");
}

const upgrade = ["Upgrade: websocket", "Connection: Upgrade"];
const query = JSON.stringify({ query: "{ __typename }" });

test.each([
  ["a page", request("GET /reference/errors")],
  ["an unknown route", request("GET /nowhere")],
  ["health", request("GET /livez")],
  ["REST", request("GET /v1/keys")],
  ["GraphQL", request("POST /graphql", [operator], query)],
  ["forward-auth, read directly", request("GET /v1/authorize").replace("Connection: close\r\n", "")],
  ["forward-auth, read by Node", request("GET /v1/authorize")],
  ["a check", request("POST /v1/keys/verify", [operator], JSON.stringify({ key: "lk_unknown" }))],
  ["a path that cannot be read", request("GET /%")],
  ["what is not HTTP", "nonsense\r\n\r\n"],
  ["a refused WebSocket", request("GET /graphql", [...upgrade, "Origin: https://elsewhere.example"])],
])("%s is answered with HSTS where PUBLIC_URL is https, and without it elsewhere", async (_name, bytes) => {
  expect((await send(secure.port, bytes)).toLowerCase()).toContain(header);
  expect((await send(plain.port, bytes)).toLowerCase()).not.toContain("strict-transport-security");
});
