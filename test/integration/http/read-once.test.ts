import { Parser } from "graphql/language/parser.js";
import { afterEach, describe, expect, test, vi } from "vitest";
import { asOperator, graphqlText } from "../../support/client.js";
import { Conversation } from "../../support/conversation.js";
import { operatorKey, startTestServer, type TestServer } from "../../support/test-server.js";

// An operation that is not compiled is passed on from the fast path to the framework and to Apollo Server.

let server: TestServer;
afterEach(() => server.stop());

describe.each(["on", "off"])("with the direct reader %s", (DIRECT_READER) => {
  test.each(["a new connection", "a connection that Node reads"])(
    "an operation that comes for the first time on %s is parsed once, as JSON and as GraphQL",
    async (connection) => {
      server = await startTestServer({ DIRECT_READER });
      // The server learns the content type of answers, without which the framework gets every operation at once.
      await graphqlText(server.url, asOperator, "query Before { viewer { __typename } }");
      const conversation = await Conversation.open(server.url);
      if (connection !== "a new connection") {
        conversation.send("GET /livez HTTP/1.1\r\nHost: a\r\n\r\n");
        await conversation.answer();
      }
      const json = vi.spyOn(JSON, "parse");
      const graphql = vi.spyOn(Parser.prototype, "parseDocument");
      conversation.send(post(JSON.stringify({ query: "query First { viewer { __typename } }" })));
      const { status } = await conversation.answer();
      const texts = json.mock.calls.map(([text]) => text).filter((text) => text.includes("query First"));
      const documents = graphql.mock.results.filter(({ value }) => JSON.stringify(value).includes("First"));
      vi.restoreAllMocks();
      conversation.leave();
      expect([status, texts.length, documents.length]).toEqual([200, 1, 1]);
    },
  );
});

function post(body: string): string {
  const lines = ["POST /graphql HTTP/1.1", "Host: a", "Content-Type: application/json", "Accept: */*"];
  const length = `Content-Length: ${Buffer.byteLength(body)}`;
  return `${[...lines, `X-API-Key: ${operatorKey}`, length].join("\r\n")}\r\n\r\n${body}`;
}
