import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { graphqlText, rest } from "../../support/client.js";
import { expectRequestError } from "../../support/envelope.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** Says, as CSRF protection asks of a GET, that no other site's page could have sent it. */
const fetchFn = (url: string, init?: RequestInit): Promise<Response> => {
  const headers = new Headers(init?.headers);
  headers.set("apollo-require-preflight", "true");
  return fetch(url, { ...init, headers });
};
const audits = serverAudits({ url: () => `${server.url}/graphql`, fetchFn });

for (const audit of audits) {
  test(`audit ${audit.id}: ${audit.name}`, async () => {
    const result = await audit.fn();
    expect(result.status, "reason" in result ? result.reason : "").toBe("ok");
  });
}

test("there are as many audits as when this was written", () => {
  expect(audits).toHaveLength(61);
});

const mistakes: [string, string, unknown][] = [
  ["that cannot be parsed", "{", undefined],
  ["that the schema does not allow", "{ nothing }", undefined],
  [
    "with a variable that cannot be used",
    "query ($id: ID!) { apiKey(id: $id) { __typename } }",
    { id: null },
  ],
  ["without the operation it names", "query A { __typename } query B { __typename }", undefined],
];

test.each(mistakes)(
  "an operation %s is 200 as application/json, 400 as graphql-response+json, with the same envelope",
  async (_, query, variables) => {
    const types = { "application/json": 200, "*/*": 200, "application/graphql-response+json": 400 };
    for (const [accept, status] of Object.entries(types)) {
      const answer = await graphqlText(server.url, { Accept: accept }, query, variables);
      expect(answer.status, accept).toBe(status);
      expectRequestError(answer, "invalid_request_body");
      expect(answer.body).not.toHaveProperty("data");
    }
  },
);

test.each([
  ["without an operation", {}],
  ["with variables that are a list", { query: "{ __typename }", variables: [] }],
  ["in a batch", [{ query: "{ __typename }" }]],
])("a request %s is no GraphQL request, and 400 in either type", async (_, body) => {
  for (const accept of ["application/json", "application/graphql-response+json"]) {
    const answer = await rest(server.url, "POST", "/graphql", { Accept: accept }, body);
    expect(answer.status, accept).toBe(400);
    expectRequestError(answer, "invalid_request_body");
  }
});
