import { afterAll, beforeAll, expect, test } from "vitest";
import { Conversation } from "../../support/conversation.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ REQUEST_TIMEOUT_SECONDS: "1", DATABASE_TIMEOUT_MS: "900" });
});
afterAll(() => server.stop());

// Node looks for late requests each 30 seconds, unless it is told otherwise.
const muchLessThanNodeTakes = 15_000;

test.each([
  ["the head of a check", "GET /v1/authorize HTTP/1.1\r\nHost: a\r\n"],
  ["the body of a check", "POST /v1/keys/verify HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n{"],
  ["the head of another request", "GET /livez HTTP/1.1\r\nHost: a\r\n"],
  ["the body of another request", "POST /v1/keys HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n{"],
])(
  "a connection ends when %s has not come after REQUEST_TIMEOUT_SECONDS",
  async (_, text) => {
    const conversation = await Conversation.open(server.url);
    conversation.send(text);
    expect(await conversation.end()).toMatch(/^$|^HTTP\/1\.1 4/);
  },
  muchLessThanNodeTakes,
);
