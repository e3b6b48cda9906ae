import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  CreateApiKeyDocument,
  UpdateAccountDocument,
  UpdateApiKeyDocument,
  VerifyApiKeysDocument,
} from "../../generated/graphql.js";
import { asOperator, graphql, graphqlText, http, operatorIn, rest, withKey } from "../../support/client.js";
import { newDataDirectory } from "../../support/data-directory.js";
import { at, expectEnvelope, listAt } from "../../support/envelope.js";
import { codeOf, createAccount, createKey, type CreatedKey } from "../../support/fixtures.js";
import { newMember, withCookie } from "../../support/sign-in.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

let server: TestServer;
let account: string;
let reader: CreatedKey;
let bare: CreatedKey;

beforeAll(async () => {
  server = await startTestServer({ TRUST_PROXY: "127.0.0.1" });
  account = await createAccount(server.url, 200);
  reader = await createKey(server.url, account, { scopes: ["reports:read", "invoices:*"] });
  bare = await createKey(server.url, account);
});
afterAll(() => server.stop());

/** `accepted`, or the code and the fields of its details. */
type Said = string;

const textOf = (code: unknown, details: readonly unknown[]): Said =>
  [code, ...details.map((detail) => at(detail, "field"))].join(" ");

interface Asked {
  readonly allOf?: string[];
  readonly anyOf?: string[];
  readonly environment?: string;
}

const faces: Record<string, (secret: string, asked: Asked) => Promise<Said>> = {
  verifyApiKey: async (key, { environment, ...scopes }) => {
    const document =
      "mutation ($input: VerifyApiKeyInput!) { verifyApiKey(input: $input) {" +
      " ... on ApiKeyVerification { valid rejection { error details { field } } } ... on ApiError { error details { field } } } }";
    const answer = await graphqlText(server.url, asOperator, document, {
      input: { key, scopes, environment },
    });
    const said = at(answer.body, "data", "verifyApiKey");
    if (at(said, "valid") === true) return "accepted";
    const refusal = at(said, "rejection") ?? said;
    return textOf(at(refusal, "error"), listAt(refusal, "details"));
  },
  "POST /v1/keys/verify": async (key, { allOf, anyOf, environment }) => {
    const body = { key, scopes: { all_of: allOf, any_of: anyOf }, environment };
    const answer = await rest(server.url, "POST", "/v1/keys/verify", asOperator, body);
    if (answer.status !== 200) return textOf(at(answer.body, "error"), listAt(answer.body, "details"));
    if (at(answer.body, "data", "valid") === true) return "accepted";
    const refusal = at(answer.body, "data", "rejection");
    return textOf(at(refusal, "error"), listAt(refusal, "details"));
  },
  "/v1/authorize by its query": async (key, asked) => {
    const query = new URLSearchParams();
    for (const scope of asked.allOf ?? []) query.append("scope", scope);
    for (const scope of asked.anyOf ?? []) query.append("any_scope", scope);
    if (asked.environment !== undefined) query.append("environment", asked.environment);
    return authorize(key, `?${query.toString()}`);
  },
  "/v1/authorize by headers": async (key, { allOf, anyOf, environment }) =>
    authorize(key, "", {
      ...(allOf === undefined ? {} : { "X-Required-Scopes": allOf.join(" ") }),
      ...(anyOf === undefined ? {} : { "X-Required-Any-Scopes": anyOf.join(" ") }),
      ...(environment === undefined ? {} : { "X-Required-Environment": environment }),
    }),
};

async function authorize(key: string, query: string, headers: Record<string, string> = {}): Promise<Said> {
  const answer = await http(`${server.url}/v1/authorize${query}`, {
    headers: { ...withKey(key), ...headers },
  });
  return answer.status === 200
    ? "accepted"
    : textOf(at(answer.body, "error"), listAt(answer.body, "details"));
}

describe.each(Object.entries(faces))("asked over %s", (_name, ask) => {
  test.each<[Asked, Said]>([
    [{ allOf: ["reports:read"] }, "accepted"],
    [{ allOf: ["reports:read", "invoices:send"] }, "accepted"],
    [{ allOf: ["reports:write"] }, "endpoint_restricted scopes"],
    [{ allOf: ["reports:write", "reports:read", "users:read"] }, "endpoint_restricted scopes scopes"],
    [{ allOf: ["invoices"] }, "endpoint_restricted scopes"],
    [{ allOf: ["invoices:a:b"] }, "endpoint_restricted scopes"],
    [{ anyOf: ["users:read", "invoices:read"] }, "accepted"],
    [{ anyOf: ["users:read", "users:write"] }, "endpoint_restricted scopes scopes"],
    [{ allOf: ["reports:read"], anyOf: ["users:read"] }, "endpoint_restricted scopes"],
    [{ environment: "live" }, "accepted"],
    [{ environment: "test" }, "endpoint_restricted environment"],
    [{ allOf: ["users:read"], environment: "test" }, "endpoint_restricted scopes environment"],
  ])("%j is answered %s", async (asked, said) => {
    expect(await ask(reader.secret, asked)).toBe(said);
  });

  test("a key without scopes is accepted where none is asked for, and nowhere else", async () => {
    expect(await ask(bare.secret, {})).toBe("accepted");
    expect(await ask(bare.secret, { allOf: ["reports:read"] })).toBe("endpoint_restricted scopes");
  });

  test("what is wrong with the key itself is said first", async () => {
    const asked = { allOf: ["users:read"] };
    expect(await ask("not a key".replaceAll(" ", "-"), asked)).toMatch(/^api_key_invalid/);
  });
});

const malformed: [string, Asked][] = [
  ["a pattern", { allOf: ["reports:*"] }],
  ["an upper case letter", { anyOf: ["Reports:read"] }],
  ["more than twenty scopes", { allOf: Array.from({ length: 21 }, (_, index) => `s${String(index)}`) }],
  ["a malformed environment", { environment: "LIVE" }],
];

test.each(malformed)(
  "%s in a check is a validation error; to a proxy it refuses every key",
  async (_name, asked) => {
    const everything = await createKey(server.url, account, { scopes: ["*", "*:*"] });
    expect(await faces["verifyApiKey"]?.(everything.secret, asked)).toMatch(
      /^validation_error (scopes|environment)/,
    );
    expect(await faces["POST /v1/keys/verify"]?.(everything.secret, asked)).toMatch(
      /^validation_error (scopes|environment)/,
    );
    for (const face of ["/v1/authorize by its query", "/v1/authorize by headers"]) {
      expect(await faces[face]?.(everything.secret, asked)).toMatch(
        /^endpoint_restricted (scopes|environment)$/,
      );
    }
  },
);

test("an empty list of alternatives is refused, for none of them can be met", async () => {
  expect(await faces["verifyApiKey"]?.(reader.secret, { anyOf: [] })).toBe("validation_error scopes.anyOf");
  expect(await faces["POST /v1/keys/verify"]?.(reader.secret, { anyOf: [] })).toBe(
    "validation_error scopes.any_of",
  );
  expect(await authorize(reader.secret, "?scope=")).toBe("endpoint_restricted scopes");
});

test("each check of several asks for its own scopes, and a malformed one is named with its place", async () => {
  const inputs = [
    { key: reader.secret, scopes: { allOf: ["reports:read"] } },
    { key: reader.secret, scopes: { allOf: ["users:read"] } },
  ];
  const { verifyApiKeys } = await graphql(server.url, asOperator, VerifyApiKeysDocument, { inputs });
  expect(verifyApiKeys).toMatchObject({ verifications: [{ valid: true }, { valid: false }] });
  const bad = [...inputs, { key: reader.secret, scopes: { anyOf: ["*"] } }];
  const refused = await graphql(server.url, asOperator, VerifyApiKeysDocument, { inputs: bad });
  expect(refused.verifyApiKeys).toMatchObject({ details: [{ field: "inputs.2.scopes.anyOf" }] });
});

describe("a client cannot change what its proxy asks", () => {
  test("by headers of its own it can only ask for more", async () => {
    const own = { "X-Required-Scopes": "reports:read", "X-Required-Environment": "live" };
    expect(await authorize(reader.secret, "?scope=users:read", own)).toBe("endpoint_restricted scopes");
    expect(await authorize(reader.secret, "?scope=reports:read", { "X-Required-Scopes": "users:read" })).toBe(
      "endpoint_restricted scopes",
    );
  });

  test("it adds no alternative, neither beside the query nor by a second header", async () => {
    const own = { "X-Required-Any-Scopes": "reports:read" };
    expect(await authorize(reader.secret, "?any_scope=users:read", own)).toMatch(
      /^endpoint_restricted scopes/,
    );
    const joined = { "X-Required-Any-Scopes": "reports:read, users:read" };
    expect(await authorize(reader.secret, "", joined)).toBe("endpoint_restricted scopes");
  });

  test("it names no other environment", async () => {
    const own = { "X-Required-Environment": "live" };
    expect(await authorize(reader.secret, "?environment=test", own)).toBe("endpoint_restricted environment");
    expect(await authorize(reader.secret, "?environment=test&environment=live")).toBe(
      "endpoint_restricted environment",
    );
  });

  test("in the path behind ?for= it says nothing", async () => {
    expect(await authorize(reader.secret, "?for=/orders?a=1&scope=users:read")).toBe("accepted");
    expect(
      await authorize(reader.secret, "?any_scope=users:read&for=/orders?a=1&any_scope=reports:read"),
    ).toBe("endpoint_restricted scopes");
  });
});

test("what a peer that is not trusted asks in headers refuses the key, so that a wrong TRUST_PROXY opens nothing", async () => {
  const untrusting = await startTestServer({ DATABASE_URL: server.databaseUrl });
  const headers = { ...withKey(reader.secret), "X-Required-Scopes": "reports:read" };
  const answer = await http(`${untrusting.url}/v1/authorize`, { headers });
  expectEnvelope(answer, "endpoint_restricted", ["TRUST_PROXY"]);
  const byQuery = await http(`${untrusting.url}/v1/authorize?scope=reports:read`, {
    headers: withKey(reader.secret),
  });
  expect(byQuery.status).toBe(200);
  await untrusting.stop();
});

test("a path that nobody named is still said of a key with endpoints, whatever scopes are asked for", async () => {
  const bound = await createKey(server.url, account, { allowedEndpoints: ["/v1/a"], scopes: ["a"] });
  expect(await authorize(bound.secret, "?scope=b")).toBe("endpoint_restricted X-Original-URI");
  expect(await authorize(bound.secret, "?scope=b", { "X-Original-URI": "/v1/a" })).toBe(
    "endpoint_restricted scopes",
  );
});

const create = async (headers: Record<string, string>, scopes: string[]) => {
  const input = { name: "new", scopes };
  const { createApiKey } = await graphql(server.url, headers, CreateApiKeyDocument, { input });
  return "error" in createApiKey ? textOf(createApiKey.error, createApiKey.details) : "ok";
};
const update = async (headers: Record<string, string>, id: string, scopes: string[] | null) => {
  const { updateApiKey } = await graphql(server.url, headers, UpdateApiKeyDocument, {
    input: { id, scopes },
  });
  return "error" in updateApiKey ? textOf(updateApiKey.error, updateApiKey.details) : "ok";
};

test.each([["a:"], ["A"], ["a b"], ["a:b:c:d:e:f"]])(
  "a key is not given %s, on GraphQL and on REST",
  async (scope) => {
    expect(await create(operatorIn(account), [scope])).toBe("validation_error scopes");
    expect(await update(operatorIn(account), bare.id, [scope])).toBe("validation_error scopes");
    const body = { name: "new", scopes: [scope] };
    expectEnvelope(
      await rest(server.url, "POST", "/v1/keys", operatorIn(account), body),
      "validation_error",
      ["scopes"],
    );
  },
);

test("a key has at most 50 scopes, each once; null takes them away", async () => {
  const many = Array.from({ length: 51 }, (_, index) => `s${String(index)}`);
  expect(await create(operatorIn(account), many)).toBe("validation_error scopes");
  const key = await createKey(server.url, account, { scopes: ["a", "a", "b"] });
  expect(key.record.scopes).toEqual(["a", "b"]);
  expect(await update(operatorIn(account), key.id, null)).toBe("ok");
  const shown = await rest(server.url, "GET", `/v1/keys/${key.id}`, operatorIn(account));
  expect(at(shown.body, "data", "scopes")).toEqual([]);
});

test("a key gives only scopes that its own cover", async () => {
  const manager = await createKey(server.url, account, {
    permissions: ["KEYS_MANAGE"],
    scopes: ["invoices:*", "reports:read"],
  });
  const headers = withKey(manager.secret);
  expect(await create(headers, ["invoices:read", "invoices:*", "reports:read"])).toBe("ok");
  expect(await create(headers, [])).toBe("ok");
  for (const scope of ["reports:*", "reports:write", "*", "*:*", "invoices"]) {
    expect(await create(headers, ["invoices:read", scope])).toBe("endpoint_restricted scopes");
    expect(await update(headers, bare.id, [scope])).toBe("endpoint_restricted scopes");
  }
  expect(await update(headers, bare.id, ["reports:read"])).toBe("ok");
  expect(await update(operatorIn(account), bare.id, [])).toBe("ok");
});

test("the account's policy binds whoever gives a scope: operator, owner and key", async () => {
  const id = await createAccount(server.url, 50);
  const manager = await createKey(server.url, id, { permissions: ["KEYS_MANAGE"], scopes: ["*:*"] });
  const key = await createKey(server.url, id, { scopes: ["users:read"] });
  const setPolicy = async (allowedScopes: string[] | null) => {
    const input = { id, keyPolicy: { allowedScopes } };
    const { updateAccount } = await graphql(server.url, asOperator, UpdateAccountDocument, { input });
    return "error" in updateAccount ? textOf(updateAccount.error, updateAccount.details) : "ok";
  };
  expect(await setPolicy(["reports:*"])).toBe("ok");
  const { cookie } = await newMember(server, id, "owner@example.com", "OWNER");
  const owner = withCookie(cookie, id);
  for (const headers of [operatorIn(id), owner, withKey(manager.secret)]) {
    expect(await create(headers, ["reports:read"])).toBe("ok");
    expect(await create(headers, ["users:read"])).toBe("validation_error scopes");
    expect(await update(headers, key.id, ["reports:*"])).toBe("ok");
    expect(await update(headers, key.id, ["*:*"])).toBe("validation_error scopes");
  }
  expect(await setPolicy(["A"])).toBe("validation_error keyPolicy.allowedScopes");
  expect(await setPolicy(null)).toBe("ok");
  expect(await create(operatorIn(id), ["users:read"])).toBe("ok");
});

describe("with a catalogue", () => {
  let declaring: TestServer;
  const declared = [
    { name: "reports:read", description: "Read reports." },
    { name: "reports:write", description: "Write reports." },
  ];

  beforeAll(async () => {
    const file = join(await newDataDirectory(), "scopes.json");
    await writeFile(file, JSON.stringify(declared));
    declaring = await startTestServer({ DATABASE_URL: server.databaseUrl, SCOPES_FILE: file });
  });
  afterAll(() => declaring.stop());

  test.each([
    [["reports:read"], null],
    [["reports:*"], null],
    [["*:write"], null],
    [["reports:delete"], "validation_error"],
    [["users:*"], "validation_error"],
    [["reports:read", "*"], "validation_error"],
  ])("a key with %j: %s", async (scopes, code) => {
    const input = { name: "new", scopes };
    const { createApiKey } = await graphql(declaring.url, operatorIn(account), CreateApiKeyDocument, {
      input,
    });
    expect(codeOf(createApiKey)).toBe(code);
    const change = { input: { id: bare.id, scopes } };
    const { updateApiKey } = await graphql(declaring.url, operatorIn(account), UpdateApiKeyDocument, change);
    expect(codeOf(updateApiKey)).toBe(code);
  });

  test("GraphQL and REST list it; a deployment without one says so", async () => {
    const listed = await rest(declaring.url, "GET", "/v1/scopes", asOperator);
    expect(at(listed.body, "data")).toEqual({ is_declared: true, scopes: declared });
    const query = "{ scopes { ... on ScopeCatalogue { isDeclared scopes { name description } } } }";
    const shown = await graphqlText(declaring.url, asOperator, query);
    expect(at(shown.body, "data", "scopes")).toEqual({ isDeclared: true, scopes: declared });
    const open = await graphqlText(server.url, asOperator, query);
    expect(at(open.body, "data", "scopes")).toEqual({ isDeclared: false, scopes: [] });
  });
});
