import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { graphqlText, http, operatorIn, rest, type Answer } from "../../support/client.js";
import { at, expectRequestError, listAt, textAt } from "../../support/envelope.js";
import { createAccount } from "../../support/fixtures.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

let server: TestServer;
let caller: Record<string, string>;

beforeAll(async () => {
  server = await startTestServer();
  caller = operatorIn(await createAccount(server.url));
});
afterAll(() => server.stop());

const send = (query: string, variables?: unknown, headers = caller) =>
  graphqlText(server.url, headers, query, variables);

/** Refused by this limit alone, with 400 whatever type is accepted, and not run. */
async function expectRefusal(query: string, says: RegExp, variables?: unknown): Promise<void> {
  const statements = server.statements.length;
  for (const accept of ["application/json", "application/graphql-response+json"]) {
    const answer = await send(query, variables, { ...caller, Accept: accept });
    expect(answer.status, answer.text).toBe(400);
    expectRequestError(answer, "operation_too_complex");
    expect(listAt(answer.body, "errors")).toHaveLength(1);
    const error = at(answer.body, "errors", 0);
    expect(listAt(error, "extensions", "details")).toHaveLength(1);
    expect(textAt(error, "extensions", "details", 0, "message")).toMatch(says);
    expect(textAt(error, "message")).toMatch(says);
    expect(textAt(error, "extensions", "code")).toBe("OPERATION_TOO_COMPLEX");
    expect(answer.body).not.toHaveProperty("data");
  }
  expect(server.statements.length).toBe(statements);
}

function expectRun(answer: Answer): void {
  expect(answer.body["errors"], answer.text).toBeUndefined();
  expect(answer.status).toBe(200);
}

const repeat = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join(" ");
const aliased = (count: number) => `{ viewer { ... on Viewer { ${repeat(count, (n) => `a${n}: kind`)} } } }`;
const aliasedTypenames = (count: number) => `{ viewer { ${repeat(count, (n) => `a${n}: __typename`)} } }`;
const aliasedInFragments = (count: number) =>
  `{ viewer { ${repeat(count, () => "...F")} } } fragment F on Viewer { a: kind }`;
const directed = (count: number) => `{ viewer { __typename ${repeat(count, () => "@skip(if: false)")} } }`;
const rooted = (count: number) => `{ ${repeat(count, () => "__typename")} }`;
const rootedInFragments = (count: number) =>
  `{ ${repeat(count, () => "...F")} } fragment F on Query { __typename }`;
/** Two fields, and one more for each list of the type of its parent. */
const lists = (first: string, count: number) =>
  repeat(
    count,
    (n) =>
      `l${n}: apiKeys(first: ${first}) { ... on ApiKeyConnection { edges { node { id name prefix lastFour status createdAt lastUsedAt } } } }`,
  );

describe("an operation", () => {
  test.each<[string, string, string, RegExp]>([
    ["15 aliases", aliased(15), aliased(16), /16 aliases.* at most 15/],
    ["15 aliases of __typename", aliasedTypenames(15), aliasedTypenames(16), /16 aliases.* at most 15/],
    ["15 aliases in fragments", aliasedInFragments(15), aliasedInFragments(16), /16 aliases.* at most 15/],
    ["10 root fields", rooted(10), rooted(11), /11 fields at the root.* at most 10/],
    ["10 root fields in fragments", rootedInFragments(10), rootedInFragments(11), /11 fields at the root/],
    [
      "a cost of 4,505",
      `{ ${lists("100", 5)} }`,
      `{ ${lists("100", 6)} }`,
      /costs 5,406.* at most 5,000.*smaller pages/,
    ],
  ])("may have %s; beyond, it is refused", async (_, within, beyond, says) => {
    expectRun(await send(within));
    await expectRefusal(beyond, says);
  });

  test("may have 5 directives, and not one more", async () => {
    const many = (count: number) => `{ viewer { ${repeat(count, () => "__typename @skip(if: false)")} } }`;
    expectRun(await send(many(5)));
    await expectRefusal(many(6), /6 directives.* at most 5/);
    await expectRefusal(directed(6), /6 directives/);
    await expectRefusal(`query @a @b @c @d @e @f { __typename }`, /6 directives/);
    await expectRefusal(`query ($a: Int @a @b @c @d @e @f) { __typename }`, /6 directives/);
    await expectRefusal(`{ ...F ...F ...F } fragment F on Query @a @b { __typename }`, /6 directives/);
  });

  test("may be 10 fields deep, and not one more; fragments add nothing but their fields", async () => {
    const deep = (levels: number): string =>
      levels === 0 ? "id" : `... on ApiKey { account { ${deep(levels - 1)} } }`;
    // No record leads to itself here, so depth is refused before it is found invalid.
    await expectRefusal(`{ node(id: "x") { ${deep(9)} } }`, /11 fields deep.* at most 10/);
    const valid = await send(`{ node(id: "x") { ${deep(8)} } }`);
    expectRequestError(valid, "invalid_request_body");
  });

  test("of exactly 1,000 tokens is read, and of one more it is not", async () => {
    const query = (tokens: number) =>
      `{ apiKeys(filter: {status: [${repeat(tokens - 16, () => "ACTIVE")}]}) { __typename } }`;
    expectRun(await send(query(1_000)));
    await expectRefusal(query(1_001), /more than 1,000 tokens.*variables/);
  });

  test("may ask for one field with fields in 50 places, and not one more, which would keep validation busy", async () => {
    const repeated = (count: number) =>
      `{ viewer { ... on Viewer { ${repeat(count, () => "account { id }")} } } }`;
    expectRun(await send(repeated(50)));
    await expectRefusal(repeated(51), /account in 51 places.* at most 50/);
    const secret = `lk_${"x".repeat(49)}`;
    const named = repeated(51).replaceAll("account", `${secret}: account`);
    expect((await send(named)).text).not.toContain(secret);
  });

  test("is told of every limit it passes", async () => {
    const answer = await send(`{ ${repeat(16, (n) => `a${n}: __typename`)} }`);
    expectRequestError(answer, "operation_too_complex");
    expect(listAt(answer.body, "errors", 0, "extensions", "details")).toHaveLength(2);
  });

  test("is refused for another one beside it in the document", async () => {
    const query = `query Small { __typename } query Large ${rooted(11)}`;
    expectRequestError(
      await rest(server.url, "POST", "/graphql", caller, { query, operationName: "Small" }),
      "operation_too_complex",
    );
  });
});

describe("a page", () => {
  const list = (count: number) => `query ($first: Int = 100) { ${lists("$first", count)} }`;

  test("costs what its variable makes of it, on every use", async () => {
    for (let use = 0; use < 8; use += 1) {
      expectRun(await send(list(6), { first: 10 }));
      await expectRefusal(list(6), /costs 5,406/, { first: 100 });
    }
    await expectRefusal(list(6), /costs 5,406/);
    expectRun(await send(list(6), { first: null }));
  });

  test("of any variable within the limit is compiled, and answers the same", async () => {
    for (let use = 0; use < 6; use += 1) expectRun(await send(list(1), { first: 5 }));
    const before = server.compiledAnswers();
    expectRun(await send(list(1), { first: 100 }));
    expect(server.compiledAnswers()).toBe(before + 1);
  });

  test("of no length that is given counts as 20, and no negative length makes up for another", async () => {
    const fields = repeat(40, () => "id");
    const page = (args: string) =>
      `apiKeys${args} { ... on ApiKeyConnection { edges { node { ${fields} } } } }`;
    expectRun(await send(`{ a: ${page("")} b: ${page("")} c: ${page("")} d: ${page("")} e: ${page("")} }`));
    await expectRefusal(
      `{ a: ${page("(first: 100)")} b: ${page("(last: 100)")} c: ${page("(first: -100)")} }`,
      /costs 8,/,
    );
  });

  test("is as long as the list of an argument, too", async () => {
    const fields = `apiKey { ${repeat(60, () => "id")} }`;
    const query = `mutation ($inputs: [VerifyApiKeyInput!]!) { verifyApiKeys(inputs: $inputs) { ... on ApiKeyVerifications { verifications { ${fields} } } } }`;
    const inputs = (length: number) => Array.from({ length }, () => ({ key: "lk_x" }));
    expectRun(await send(query, { inputs: inputs(10) }));
    await expectRefusal(query, /costs 6,/, { inputs: inputs(100) });
  });
});

test("fragments in fragments are counted without being unfolded", async () => {
  const chain = repeat(50, (n) => `fragment F${n} on Viewer { ...F${n + 1} ...F${n + 1} ...F${n + 1} }`);
  await expectRefusal(
    `{ viewer { ...F0 } } ${chain} fragment F50 on Viewer { kind }`,
    /costs more than 1,000,000/,
  );
});

test("a fragment that contains itself is invalid, not too much", async () => {
  expectRequestError(
    await send("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }"),
    "invalid_request_body",
  );
});

describe("introspection", () => {
  const queries = [
    getIntrospectionQuery(),
    getIntrospectionQuery({
      inputValueDeprecation: true,
      specifiedByUrl: true,
      schemaDescription: true,
      oneOf: true,
      directiveIsRepeatable: true,
    }),
  ];
  test.each(queries)("of Sandbox, GraphiQL and generators passes every limit", async (query) => {
    expectRun(await send(query));
  });

  test("in production is off, with Sandbox, suggestions and traces; INTROSPECTION=true turns it on, and no suggestions", async () => {
    for (const introspection of ["", "true"]) {
      const live = await startTestServer({ NODE_ENV: "production", INTROSPECTION: introspection });
      const ask = (query: string, variables?: unknown) => graphqlText(live.url, caller, query, variables);
      const isOn = introspection === "true";
      try {
        const explained = await ask(getIntrospectionQuery());
        expect("data" in explained.body).toBe(isOn);
        if (!isOn) expectRequestError(explained, "invalid_request_body");
        const { text } = await http(`${live.url}/graphql`, { headers: { Accept: "text/html" } });
        expect(text.includes("sandbox")).toBe(isOn);
        const wrong = [
          await ask("{ viewr { __typename } }"),
          await ask("{ apiKeys(filter: {status: [REVOKD]}) { __typename } }"),
          await ask("query ($f: ApiKeyFilter) { apiKeys(filter: $f) { __typename } }", {
            f: { status: ["REVOKD"] },
          }),
          await ask("query ($f: ApiKeyFilter) { apiKeys(filter: $f) { __typename } }", { f: { statu: [] } }),
        ];
        for (const answer of wrong) {
          expectRequestError(answer, "invalid_request_body");
          expect(answer.text).not.toMatch(/did you mean|stack|node_modules|\.js/i);
        }
        const streamed = await http(`${live.url}/graphql`, {
          method: "POST",
          headers: { ...caller, "Content-Type": "application/json", Accept: "text/event-stream" },
          body: JSON.stringify({ query: "subscription { apiKeyEvent { __typename } }" }),
        });
        expect(streamed.text).toContain("invalid_request_body");
        expect(streamed.text).not.toMatch(/did you mean/i);
      } finally {
        await live.stop();
      }
    }
  });

  test("in development corrects typing mistakes, and shows no traces either", async () => {
    const answer = await send("{ viewr { __typename } }");
    expect(answer.text).toContain("Did you mean");
    expect(answer.text).not.toMatch(/stack|node_modules/);
  });
});

test("a batch is refused, however short", async () => {
  for (const batch of [[{ query: "{ __typename }" }], []]) {
    const answer = await rest(server.url, "POST", "/graphql", caller, batch);
    expect(answer.status).toBe(400);
    expectRequestError(answer, "invalid_request_body");
  }
});
