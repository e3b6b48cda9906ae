import { afterAll, beforeAll, expect, test } from "vitest";
import { graphqlText, operatorIn } from "../../support/client.js";
import { at } from "../../support/envelope.js";
import { createAccount } from "../../support/fixtures.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

let server: TestServer;
let caller: Record<string, string>;

beforeAll(async () => {
  server = await startTestServer();
  caller = operatorIn(await createAccount(server.url));
});
afterAll(() => server.stop());

const keys =
  "query($first: Int) { apiKeys(first: $first) { ... on ApiKeyConnection { edges { node { id } } } } }";
const send = (first: number, headers: Record<string, string> = { "X-GraphQL-Cost": "1" }) =>
  graphqlText(server.url, { ...caller, ...headers }, keys, { first });

test("an answer says what its operation costs and may cost to those who ask, also once it is compiled", async () => {
  for (let count = 0; count < 8; count += 1) {
    expect(at((await send(10)).body, "extensions")).toEqual({
      // The list, and ten times an edge, its node and the id.
      cost: { requestedCost: 31, maximumCost: 5_000 },
    });
    expect((await send(10, {})).body).not.toHaveProperty("extensions");
  }
  expect(server.compiledAnswers()).toBeGreaterThan(0);
});

test("the cost follows the variables, and is said of what is refused too", async () => {
  expect(at((await send(20)).body, "extensions", "cost", "requestedCost")).toBe(61);
  const repeated = Array.from({ length: 10 }, (_, index) => `k${index}: apiKeys(first: $first) { ...K }`);
  const edges = `fragment K on ApiKeyConnection { edges { node { ${"id ".repeat(1)}name prefix lastFour status } } }`;
  const query = `query($first: Int) { ${repeated.join(" ")} } ${edges}`;
  const answer = await graphqlText(server.url, { ...caller, "X-GraphQL-Cost": "1" }, query, { first: 100 });
  expect(answer.status).toBe(400);
  expect(at(answer.body, "extensions", "cost", "requestedCost")).toBeGreaterThan(5_000);
});

test.each(["0", "true", "", "1, 1"])("the value %j does not ask for it", async (value) => {
  expect((await send(10, { "X-GraphQL-Cost": value })).body).not.toHaveProperty("extensions");
});
