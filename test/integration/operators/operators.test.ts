import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import {
  CreateOperatorDocument,
  OperatorDocument,
  OperatorsDocument,
  RevokeOperatorDocument,
  ViewerDocument,
  type CreateOperatorInput,
} from "../../generated/graphql.js";
import { asOperator, graphql, operatorIn, rest, withKey, type RequestHeaders } from "../../support/client.js";
import { expectEnvelope } from "../../support/envelope.js";
import {
  codeOf,
  createAccount,
  createKey,
  createOperator,
  expectMember,
  revokeOperator,
} from "../../support/fixtures.js";
import { onDatabase } from "../../support/test-database.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

async function create(input: CreateOperatorInput, headers: RequestHeaders = asOperator) {
  return (await graphql(server.url, headers, CreateOperatorDocument, { input })).createOperator;
}

async function viewer(headers: RequestHeaders) {
  return (await graphql(server.url, headers, ViewerDocument, {})).viewer;
}

describe("a new operator", () => {
  test("has a trimmed name, its permissions once each, and a secret that says what it is", async () => {
    const made = expectMember(
      await create({ name: "  gateway eu ", permissions: ["KEYS_VERIFY", "KEYS_VERIFY"] }),
      "CreateOperatorSuccess",
    );
    expect(made.secret).toMatch(/^lk_op_[0-9A-Za-z]{49}$/);
    expect(made.operator).toMatchObject({
      name: "gateway eu",
      permissions: ["KEYS_VERIFY"],
      prefix: "lk_op",
      lastFour: made.secret.slice(-4),
      revokedAt: null,
    });
    expect(made.operator.id).toMatch(/^opr_[0-9A-HJKMNP-TV-Z]{26}$/);
    const shown = expectMember(await viewer(withKey(made.secret)), "Viewer");
    expect(shown).toMatchObject({
      kind: "OPERATOR",
      apiKey: null,
      operator: { id: made.operator.id, name: "gateway eu", permissions: ["KEYS_VERIFY"] },
    });
    expect(shown.permissions.toSorted()).toEqual(["READ_DEPLOYMENT", "READ_VIEWER", "VERIFY_KEYS"]);
  });

  test.each<[string, CreateOperatorInput, string]>([
    ["without a name", { name: " ", permissions: ["KEYS_VERIFY"] }, "name"],
    ["with a name too long", { name: "x".repeat(101), permissions: ["KEYS_VERIFY"] }, "name"],
    ["with a name that cannot be stored", { name: "a\0b", permissions: ["KEYS_VERIFY"] }, "name"],
    ["without a permission", { name: "x", permissions: [] }, "permissions"],
  ])("%s is refused, and nothing is made", async (_, input, field) => {
    const refused = expectMember(await create(input), "ValidationError");
    expect(refused.details.map((detail) => detail.field)).toEqual([field]);
  });

  test("is kept as a digest, and its secret is in no log line", async () => {
    const { id, secret } = await createOperator(server.url, ["KEYS_VERIFY"]);
    await viewer(withKey(secret));
    const rows = await onDatabase(server.databaseUrl, async (client) => {
      const { rows: found } = await client.query(
        "SELECT operators::text AS row FROM operators WHERE id = $1",
        [id],
      );
      return JSON.stringify(found);
    });
    expect(rows).toContain(id);
    for (const text of [rows, server.log.join("")]) {
      expect(text).not.toContain(secret);
      expect(text).not.toContain(secret.slice(6, 40));
    }
  });
});

test("the root operator is shown without an id, and with every permission", async () => {
  expect(expectMember(await viewer(asOperator), "Viewer").operator).toEqual({
    id: null,
    name: "root",
    permissions: ["ACCOUNTS_MANAGE", "MEMBERS_MANAGE", "KEYS_MANAGE", "KEYS_VERIFY"],
  });
});

test("a key is no operator", async () => {
  const { secret } = await createKey(server.url, await createAccount(server.url));
  expect(expectMember(await viewer(withKey(secret)), "Viewer").operator).toBeNull();
});

describe("permissions", () => {
  test("are given by nobody who does not have them", async () => {
    const { secret } = await createOperator(server.url, ["ACCOUNTS_MANAGE", "KEYS_VERIFY"]);
    const given = await create({ name: "x", permissions: ["KEYS_VERIFY"] }, withKey(secret));
    expect(codeOf(given)).toBeNull();
    for (const permissions of [["KEYS_MANAGE"], ["ACCOUNTS_MANAGE", "KEYS_MANAGE"]] as const) {
      const refused = await create({ name: "x", permissions: [...permissions] }, withKey(secret));
      expect(expectMember(refused, "EndpointRestrictedError").details).toHaveLength(1);
    }
  });

  test("of one who only checks keys do not let it read an account by naming it", async () => {
    const account = await createAccount(server.url);
    const { secret } = await createOperator(server.url, ["KEYS_VERIFY"]);
    expect(codeOf(await viewer({ ...withKey(secret), "X-Account-Id": account }))).toBe("endpoint_restricted");
  });
});

describe("the list of operators", () => {
  test("has the newest first, the revoked ones among them, a page at a time", async () => {
    const own = await startTestServer();
    onTestFinished(() => own.stop());
    const { url } = own;
    const made = [];
    for (const name of ["a", "b", "c"]) made.push(await createOperator(url, ["KEYS_VERIFY"], name));
    await revokeOperator(url, made[1]?.id ?? "");
    const page = async (after: string | null) => {
      const { operators } = await graphql(url, asOperator, OperatorsDocument, { first: 2, after });
      return expectMember(operators, "OperatorConnection");
    };
    const first = await page(null);
    expect(first.totalCount).toBe(3);
    expect(first.edges.map(({ node }) => [node.name, node.revokedAt !== null])).toEqual([
      ["c", false],
      ["b", true],
    ]);
    const second = await page(first.pageInfo.endCursor ?? "");
    expect(second.edges.map(({ node }) => node.name)).toEqual(["a"]);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  test("refuses a cursor that is not its own", async () => {
    const { operators } = await graphql(server.url, asOperator, OperatorsDocument, { after: "x" });
    expect(codeOf(operators)).toBe("validation_error");
  });
});

describe("a revoked operator", () => {
  test("is refused on every face, stays on record, and cannot be revoked again", async () => {
    const account = await createAccount(server.url);
    const { id, secret } = await createOperator(server.url, [
      "ACCOUNTS_MANAGE",
      "KEYS_MANAGE",
      "KEYS_VERIFY",
    ]);
    const headers = { ...withKey(secret), "X-Account-Id": account };
    expect((await rest(server.url, "GET", "/v1/keys", headers)).status).toBe(200);
    await revokeOperator(server.url, id);
    expectEnvelope(await rest(server.url, "GET", "/v1/keys", headers), "api_key_revoked", []);
    expectEnvelope(
      await rest(server.url, "POST", "/v1/keys/verify", headers, { key: secret }),
      "api_key_revoked",
      [],
    );
    expect(codeOf(await viewer(headers))).toBe("api_key_revoked");
    const { operator } = await graphql(server.url, asOperator, OperatorDocument, { id });
    expect(expectMember(operator, "Operator").revokedAt).not.toBeNull();
    const { revokeOperator: again } = await graphql(server.url, asOperator, RevokeOperatorDocument, {
      input: { id },
    });
    expect(codeOf(again)).toBe("operator_not_found");
  });

  test("may have revoked itself, and does nothing more in the same request", async () => {
    const { id, secret } = await createOperator(server.url, ["ACCOUNTS_MANAGE"]);
    const answer = await rest(server.url, "POST", "/graphql", withKey(secret), {
      query: `mutation { first: revokeOperator(input: {id: "${id}"}) { __typename }
        second: createAccount(input: {name: "late"}) { __typename ... on ApiError { error } } }`,
    });
    expect(answer.body["data"]).toEqual({
      first: { __typename: "RevokeOperatorSuccess" },
      second: { __typename: "ApiKeyRevokedError", error: "api_key_revoked" },
    });
  });
});

test("an operator's key is no key of an account: a gateway refuses it", async () => {
  const { secret } = await createOperator(server.url, ["KEYS_VERIFY"]);
  expectEnvelope(await rest(server.url, "GET", "/v1/authorize", withKey(secret)), "api_key_not_found", []);
});

test("a named operator checks remembered keys without a statement", async () => {
  const account = await createAccount(server.url);
  const key = await createKey(server.url, account);
  const { secret } = await createOperator(server.url, ["KEYS_VERIFY"]);
  const check = () => rest(server.url, "POST", "/v1/keys/verify", withKey(secret), { key: key.secret });
  expect((await check()).status).toBe(200);
  const before = server.statements.length;
  for (let round = 0; round < 20; round += 1) expect((await check()).status).toBe(200);
  expect(server.statements.slice(before)).toEqual([]);
  expectEnvelope(
    await rest(server.url, "GET", "/v1/keys", { ...operatorIn(account), ...withKey(secret) }),
    "endpoint_restricted",
    [],
  );
});
