import { readFileSync } from "node:fs";
import { buildSchema, getNamedType, isInputObjectType } from "graphql";
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

/** The type of each input: of an operation's arguments, and of the fields of an input object. */
const inputTypes = new Map<string, ReadonlyMap<string, string>>();
for (const root of [schema.getQueryType(), schema.getMutationType()]) {
  for (const { name, args } of Object.values(root?.getFields() ?? {})) {
    inputTypes.set(name, new Map(args.map((argument) => [argument.name, getNamedType(argument.type).name])));
  }
}
for (const type of Object.values(schema.getTypeMap())) {
  if (!isInputObjectType(type)) continue;
  const fields = Object.values(type.getFields());
  inputTypes.set(type.name, new Map(fields.map((field) => [field.name, getNamedType(field.type).name])));
}

/** Whether a path leads from an operation's arguments to a field of its input, past places in lists. */
function leadsToInput(operation: string, path: string): boolean {
  const parts = path.split(".").filter((part) => !/^\d+$/.test(part));
  // Of a mutation's one argument, `input`, the path begins within.
  return leadsOn(operation, parts) || leadsOn(operation, ["input", ...parts]);
}

function leadsOn(type: string, [first, ...rest]: readonly string[]): boolean {
  if (first === undefined) return true;
  const next = inputTypes.get(type)?.get(first);
  return next !== undefined && leadsOn(next, rest);
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
  for (const field of fields) expect(leadsToInput(name, field), field).toBe(true);
});

test("REST names the same paths in snake_case", async () => {
  const body = { name: "a", rate: { limit: 0, window_seconds: 0 } };
  const answer = await rest(server.url, "POST", "/v1/keys", operatorIn(account), body);
  const fields = listAt(answer.body, "details").map((detail) => at(detail, "field"));
  expect(fields).toEqual(expect.arrayContaining(["rate.limit", "rate.window_seconds"]));
});

test("a value of a wrong kind is refused in plain words", async () => {
  const keys = "/v1/keys";
  const wrongs: [method: string, path: string, body: object | undefined, field: string, message: string][] = [
    ["POST", keys, { name: "a", description: 5 }, "description", "Must be text."],
    ["POST", keys, { name: "a", tags: "ci" }, "tags", "Must be a list."],
    ["POST", keys, { name: "a", tags: ["ci", 5] }, "tags.1", "Must be text."],
    ["POST", keys, { name: "a", rate: 5 }, "rate", "Must be a JSON object."],
    ["GET", `${keys}?direction=up`, undefined, "direction", "Must be one of: asc, desc."],
    ["GET", "/v1/audit-events/export?format=xml", undefined, "format", "Must be one of: ndjson, csv."],
  ];
  for (const [method, path, body, field, message] of wrongs) {
    const answer = await rest(server.url, method, path, operatorIn(account), body);
    expect(listAt(answer.body, "details"), path).toEqual([{ field, message }]);
  }
});
