import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { CreateApiKeyDocument } from "../../generated/graphql.js";
import { graphql, graphqlText, operatorIn, rest, type RequestHeaders } from "../../support/client.js";
import { expectEnvelope, expectRequestError, textAt } from "../../support/envelope.js";
import { countStored, createAccount, expectMember, type StoredCounts } from "../../support/fixtures.js";
import { onDatabase } from "../../support/test-database.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

let server: TestServer;
let inAccount: RequestHeaders;
let before: StoredCounts;

beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  inAccount = operatorIn(await createAccount(server.url));
  before = await countStored(server.databaseUrl);
});
afterAll(() => server.stop());

function createOverRest(name: unknown) {
  return rest(server.url, "POST", "/v1/keys", inAccount, { name });
}

async function createOverGraphql(name: string) {
  return (await graphql(server.url, inAccount, CreateApiKeyDocument, { input: { name } })).createApiKey;
}

async function storedName(id: string): Promise<string | undefined> {
  const { rows } = await onDatabase(server.databaseUrl, (client) =>
    client.query<{ name: string }>("SELECT name FROM api_keys WHERE id = $1", [id]),
  );
  return rows[0]?.name;
}

const family = "👨‍👩‍👧"; // five code points that look like one character
const goodNames: readonly (readonly [string, string, string])[] = [
  ["one character", "x", "x"],
  ["50 characters", "x".repeat(50), "x".repeat(50)],
  ["50 emoji, each one code point and two UTF-16 units", "🔑".repeat(50), "🔑".repeat(50)],
  ["10 families of 5 code points", family.repeat(10), family.repeat(10)],
  ["50 characters between spaces", `  ${"y".repeat(50)}\t\n`, "y".repeat(50)],
  ["spaces inside", " prod  web ", "prod  web"],
  ["spaces of other scripts around it", "\u00a0\u3000\ufeffprod\u2003", "prod"],
  ["Arabic and Hebrew", "مفتاح الإنتاج שלום", "مفتاح الإنتاج שלום"],
  ["marks that set the direction", "\u202emuirp\u202c", "\u202emuirp\u202c"],
  ["combining marks, not composed", "cafe\u0301 Z\u0351\u0321algo", "cafe\u0301 Z\u0351\u0321algo"],
  ["the composed form, not decomposed", "caf\u00e9", "caf\u00e9"],
  ["quotes, SQL and markup", `'; DROP TABLE x;-- "<b>" \\`, `'; DROP TABLE x;-- "<b>" \\`],
  ["control characters but NUL", "a\u0001b\u007f", "a\u0001b\u007f"],
  ["a bracketed word", "[prod] web", "[prod] web"],
  ["a bracketed word alone", "[prod]", "[prod]"],
  ["braces that are no JSON", "{env}-web", "{env}-web"],
  ["the beginning of JSON", '{"a":', '{"a":'],
  ["a number as text", "2026", "2026"],
  ["the word null", "null", "null"],
  ["an object's text in the middle", "see [object Object]", "see [object Object]"],
];

describe.each(goodNames)("a name of %s", (_, given, kept) => {
  test("is accepted over REST, and stored and returned exactly, once trimmed", async () => {
    const answer = await createOverRest(given);
    expect(answer.status, answer.text).toBe(201);
    const id = textAt(answer.body, "data", "id");
    expect(textAt(answer.body, "data", "name")).toBe(kept);
    expect(await storedName(id)).toBe(kept);
    const looked = await rest(server.url, "GET", `/v1/keys/${id}`, inAccount);
    expect(textAt(looked.body, "data", "name")).toBe(kept);
  });

  test("is accepted over GraphQL, and stored and returned exactly, once trimmed", async () => {
    const { apiKey } = expectMember(await createOverGraphql(given), "CreateApiKeySuccess");
    expect(apiKey.name).toBe(kept);
    expect(await storedName(apiKey.id)).toBe(kept);
  });
});

const badNames: readonly (readonly [string, string])[] = [
  ["nothing", ""],
  ["spaces only", "   "],
  ["tabs, line ends and spaces of other scripts only", "\t\n\r\u00a0\u2003\u3000"],
  ["51 characters", "x".repeat(51)],
  ["51 characters between spaces", ` ${"x".repeat(51)} `],
  ["51 emoji", "🔑".repeat(51)],
  ["11 families of 5 code points", family.repeat(11)],
  ["100000 characters", "x".repeat(100_000)],
  ["an object turned into text", "[object Object]"],
  ["an object turned into text, between spaces", "  [object Object] "],
  ["an array of objects turned into text", "[object Object],[object Object]"],
  ["an object as JSON", '{"a":1}'],
  ["an empty object as JSON", "{}"],
  ["an array as JSON", "[1,2]"],
  ["an empty array as JSON", "[]"],
  ["an array as JSON with line ends", '[\n  "a"\n]'],
];

describe.each(badNames)("a name of %s", (_, name) => {
  test("is invalid_key_name over REST, and nothing is stored", async () => {
    expectEnvelope(await createOverRest(name), "invalid_key_name", []);
    expect(await countStored(server.databaseUrl)).toEqual(before);
  });

  test("is invalid_key_name over GraphQL, and nothing is stored", async () => {
    const refused = expectMember(await createOverGraphql(name), "InvalidKeyNameError");
    expect(refused).toMatchObject({ error: "invalid_key_name", details: [] });
    expect(await countStored(server.databaseUrl)).toEqual(before);
  });
});

test.each<[string, unknown]>([
  ["a number", 42],
  ["zero", 0],
  ["null", null],
  ["true", true],
  ["an object", { a: 1 }],
  ["an empty object", {}],
  ["an array", ["web"]],
  ["missing", undefined],
])("over REST a name that is %s is invalid_key_name, and nothing is stored", async (_, name) => {
  expectEnvelope(await createOverRest(name), "invalid_key_name", []);
  expect(await countStored(server.databaseUrl)).toEqual(before);
});

test.each<[string, unknown]>([
  ["a number", 42],
  ["null", null],
  ["an object", { a: 1 }],
  ["missing", undefined],
])("over GraphQL a name that is %s does not fit the schema, and nothing is stored", async (_, name) => {
  const text = "mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { __typename } }";
  const answer = await graphqlText(server.url, inAccount, text, { input: { name } });
  expectRequestError(answer, "invalid_request_body");
  expect(await countStored(server.databaseUrl)).toEqual(before);
});

describe.each([
  ["a NUL character", "a\0b"],
  ["nothing but a NUL character", "\0"],
  ["the first half of a surrogate pair", "a\ud83d"],
  ["the second half of a surrogate pair", "\udd11b"],
  ["a surrogate pair in the wrong order", "\udd11\ud83d"],
])("a name with %s, which no text of PostgreSQL can hold,", (_, name) => {
  test("is validation_error over REST, naming the field, and nothing is stored", async () => {
    const answer = await createOverRest(name);
    expectEnvelope(answer, "validation_error", ["name"]);
    expect(await countStored(server.databaseUrl)).toEqual(before);
  });

  test("is validation_error over GraphQL, naming the field, and nothing is stored", async () => {
    const refused = expectMember(await createOverGraphql(name), "ValidationError");
    expect(refused.details.map(({ field }) => field)).toEqual(["name"]);
    expect(await countStored(server.databaseUrl)).toEqual(before);
  });
});

test("two keys of an account may have the same name", async () => {
  const first = await createOverRest("twin");
  const second = await createOverRest("twin");
  expect([first.status, second.status]).toEqual([201, 201]);
  expect(textAt(first.body, "data", "id")).not.toBe(textAt(second.body, "data", "id"));
});
