import { readFileSync } from "node:fs";
import {
  buildSchema,
  getNamedType,
  isInputObjectType,
  type GraphQLField,
  type GraphQLNamedType,
} from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { asOperator, graphqlText, operatorIn, rest } from "../../support/client.js";
import { at, listAt } from "../../support/envelope.js";
import { createAccount } from "../../support/fixtures.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

let server: TestServer;
let account: string;

beforeAll(async () => {
  server = await startTestServer();
  account = await createAccount(server.url);
});
afterAll(() => server.stop());

const schema = buildSchema(readFileSync("schema.graphql", "utf8"));

/** Whether a path leads from an operation's arguments to a field of its input, past places in lists. */
function leadsToInput(operation: GraphQLField<unknown, unknown>, path: string): boolean {
  const [first = "", ...rest] = path.split(".").filter((part) => !/^\d+$/.test(part));
  const argument = operation.args.find(({ name }) => name === first);
  // Of a mutation's one argument, `input`, the path begins within.
  return argument === undefined
    ? leadsOn(getNamedType(operation.args[0]?.type), [first, ...rest])
    : leadsOn(getNamedType(argument.type), rest);
}

function leadsOn(type: GraphQLNamedType | undefined, [first, ...rest]: readonly string[]): boolean {
  if (first === undefined) return true;
  const field = isInputObjectType(type) ? type.getFields()[first] : undefined;
  return field !== undefined && leadsOn(getNamedType(field.type), rest);
}

const badInputs: [operation: string, document: string, paths: string[]][] = [
  [
    "createApiKey",
    'createApiKey(input: {name: "a", rate: {limit: 0, windowSeconds: 0}, maxUses: -1, allowedIps: ["x"]})',
    ["rate.limit", "rate.windowSeconds", "maxUses", "allowedIps"],
  ],
  [
    "createAccount",
    'createAccount(input: {name: "a", monthlyQuota: -1, maxKeys: -1})',
    ["monthlyQuota", "maxKeys"],
  ],
  ["verifyApiKeys", 'verifyApiKeys(inputs: [{key: "a"}, {key: "a", cost: -1}])', ["inputs.1.cost"]],
  ["apiKeys", "apiKeys(filter: {unusedForDays: 0}, first: 1)", ["filter.unusedForDays"]],
  ["apiKeys", "apiKeys(first: 0)", ["first"]],
];

test.each(badInputs)("%s: %s is refused with the whole path of each field", async (name, call, paths) => {
  const isQuery = name === "apiKeys";
  const document = `${isQuery ? "query" : "mutation"} { ${call} { ... on ApiError { error details { field } } } }`;
  const headers = name === "createApiKey" || isQuery ? operatorIn(account) : asOperator;
  const answer = await graphqlText(server.url, headers, document);
  const fields = listAt(answer.body, "data", name, "details").map((detail) => String(at(detail, "field")));
  for (const path of paths)
    expect(
      fields.some((field) => field.startsWith(path)),
      answer.text,
    ).toBe(true);
  const type = isQuery ? schema.getQueryType() : schema.getMutationType();
  const operation = type?.getFields()[name];
  if (operation === undefined) throw new Error(`No operation ${name}`);
  for (const field of fields) expect(leadsToInput(operation, field), field).toBe(true);
});

test("REST names the same paths in snake_case", async () => {
  const body = { name: "a", rate: { limit: 0, window_seconds: 0 } };
  const answer = await rest(server.url, "POST", "/v1/keys", operatorIn(account), body);
  const fields = listAt(answer.body, "details").map((detail) => at(detail, "field"));
  expect(fields).toEqual(expect.arrayContaining(["rate.limit", "rate.window_seconds"]));
});
