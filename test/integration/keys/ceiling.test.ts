import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  AccountDocument,
  CreateApiKeyDocument,
  UpdateAccountDocument,
  UpdateApiKeyDocument,
} from "../../generated/graphql.js";
import {
  asOperator,
  graphql,
  graphqlText,
  operatorIn,
  rest,
  type RequestHeaders,
} from "../../support/client.js";
import { at, expectEnvelope, textAt } from "../../support/envelope.js";
import {
  codeOf,
  createAccount,
  createKey,
  createManageKey,
  expectMember,
  expireKey,
  revokeKey,
  setMaxKeys,
} from "../../support/fixtures.js";
import { untilPast, untilWaiting } from "../../support/replicas.js";
import { onDatabase } from "../../support/test-database.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";
import { withKey } from "../../support/client.js";

let server: TestServer;
let account: string;

beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  account = await createAccount(server.url);
});
afterAll(() => server.stop());

const surfaces = {
  async rest(caller: RequestHeaders): Promise<string | null> {
    const answer = await rest(server.url, "POST", "/v1/keys", caller, { name: "k" });
    return answer.status === 201 ? null : textAt(answer.body, "error");
  },
  async graphql(caller: RequestHeaders): Promise<string | null> {
    const input = { name: "k" };
    return codeOf((await graphql(server.url, caller, CreateApiKeyDocument, { input })).createApiKey);
  },
};

async function storedKeys(): Promise<number> {
  const { rowCount } = await onDatabase(server.databaseUrl, (client) =>
    client.query("SELECT 1 FROM api_keys WHERE account_id = $1 AND revoked_at IS NULL", [account]),
  );
  return rowCount ?? 0;
}

async function counted(): Promise<number> {
  const found = await graphql(server.url, asOperator, AccountDocument, { id: account });
  return expectMember(found.account, "Account").activeKeyCount;
}

function tally(codes: readonly (string | null)[]): { created: number; refused: number } {
  return {
    created: codes.filter((code) => code === null).length,
    refused: codes.filter((code) => code === "max_keys_exceeded").length,
  };
}

describe.each(["rest", "graphql"] as const)("over %s", (surface) => {
  const create = (caller = operatorIn(account)) => surfaces[surface](caller);

  test("ten keys one after the other are created, the eleventh is refused and not stored", async () => {
    const codes: (string | null)[] = [];
    for (let count = 0; count < 11; count += 1) codes.push(await create());
    expect(codes).toEqual([...Array<null>(10).fill(null), "max_keys_exceeded"]);
    expect(await storedKeys()).toBe(10);
    expect(await counted()).toBe(10);
  });

  test("thirty creations at once end with exactly ten keys and twenty refusals", async () => {
    const codes = await Promise.all(Array.from({ length: 30 }, () => create()));
    expect(tally(codes)).toEqual({ created: 10, refused: 20 });
    expect(await storedKeys()).toBe(10);
  });

  test("after one revocation exactly one of many creations at once gets in", async () => {
    const { id } = await createKey(server.url, account);
    await Promise.all(Array.from({ length: 9 }, () => create()));
    await revokeKey(server.url, account, id);
    const codes = await Promise.all(Array.from({ length: 8 }, () => create()));
    expect(tally(codes)).toEqual({ created: 1, refused: 7 });
    expect(await storedKeys()).toBe(10);
  });

  test("after one expiry exactly one more creation gets in", async () => {
    const { id } = await createKey(server.url, account);
    await Promise.all(Array.from({ length: 9 }, () => create()));
    expect(await create()).toBe("max_keys_exceeded");
    await expireKey(server.databaseUrl, id);
    expect(await create()).toBeNull();
    expect(await create()).toBe("max_keys_exceeded");
  });

  test("a key that manages keys counts itself, and meets the same ceiling", async () => {
    const manager = await createManageKey(server.url, account);
    const codes = await Promise.all(Array.from({ length: 12 }, () => create(withKey(manager.secret))));
    expect(tally(codes)).toEqual({ created: 9, refused: 3 });
  });

  test("the ceiling of one account does not touch another one", async () => {
    await Promise.all(Array.from({ length: 10 }, () => create()));
    expect(await create(operatorIn(await createAccount(server.url)))).toBeNull();
  });
});

test("creations on both surfaces at once share one ceiling", async () => {
  const caller = operatorIn(account);
  const codes = await Promise.all(
    Array.from({ length: 30 }, (_, index) => surfaces[index % 2 === 0 ? "rest" : "graphql"](caller)),
  );
  expect(tally(codes)).toEqual({ created: 10, refused: 20 });
});

test("updateAccount raises the ceiling, and lowering it below what is held revokes nothing", async () => {
  const caller = operatorIn(account);
  for (let count = 0; count < 10; count += 1) await surfaces.rest(caller);
  await setMaxKeys(server.url, account, 12);
  const raised = await Promise.all(Array.from({ length: 5 }, () => surfaces.rest(caller)));
  expect(tally(raised)).toEqual({ created: 2, refused: 3 });
  await setMaxKeys(server.url, account, 3);
  expect(await surfaces.graphql(caller)).toBe("max_keys_exceeded");
  expect(await counted()).toBe(12);
});

test.each([
  [0, "Maximum of 0 API keys per account reached."],
  [1, "Maximum of 1 API key per account reached."],
  [3, "Maximum of 3 API keys per account reached."],
  [10, "Maximum of 10 API keys per account reached."],
])("an account with a ceiling of %i gets no more keys, and is told that number", async (ceiling, message) => {
  const id = await createAccount(server.url, ceiling);
  const caller = operatorIn(id);
  for (let count = 0; count < ceiling; count += 1) expect(await surfaces.rest(caller)).toBeNull();
  const overRest = await rest(server.url, "POST", "/v1/keys", caller, { name: "k" });
  expectEnvelope(overRest, "max_keys_exceeded", [], message);
  const overGraphql = await graphqlText(
    server.url,
    caller,
    'mutation { createApiKey(input: { name: "k" }) { ... on ApiError { error message } } }',
  );
  expect(at(overGraphql.body, "data", "createApiKey")).toEqual({ error: "max_keys_exceeded", message });
});

test("a key that gets and loses its expiry all the time is counted once", async () => {
  const [changing] = await Promise.all(Array.from({ length: 10 }, () => createKey(server.url, account)));
  const codes = await onDatabase(server.databaseUrl, async (client) => {
    let isOver = false;
    const change = async () => {
      for (let count = 0; !isOver; count += 1) {
        const expiry = count % 2 === 0 ? "now() + interval '1 day'" : "NULL";
        await client.query(`UPDATE api_keys SET expires_at = ${expiry} WHERE id = $1`, [changing?.id]);
      }
    };
    const create = async () => {
      const created: (string | null)[] = [];
      for (let count = 0; count < 60; count += 1) created.push(await surfaces.graphql(operatorIn(account)));
      isOver = true;
      return created;
    };
    const [, created] = await Promise.all([change(), create()]);
    return created;
  });
  expect(tally(codes)).toEqual({ created: 0, refused: 60 });
});

test("a key that is extended just before its end keeps its place, though the change is committed after it", async () => {
  const id = await createAccount(server.url, 1);
  const expiresAt = new Date(Date.now() + 2_000).toISOString();
  const ending = await createKey(server.url, id, { expiresAt });
  const holder = new pg.Client({ connectionString: server.databaseUrl });
  await holder.connect();
  try {
    // Both wait where a change is added to the audit trail, if not before.
    await holder.query("BEGIN");
    await holder.query("SELECT 1 FROM audit_heads WHERE account_id = $1 FOR UPDATE", [id]);
    const later = new Date(Date.now() + 3_600_000).toISOString();
    const input = { id: ending.id, expiresAt: later };
    const extended = graphql(server.url, operatorIn(id), UpdateApiKeyDocument, { input });
    await untilWaiting(server.databaseUrl, 1);
    await untilPast(server.databaseUrl, expiresAt);
    const created = surfaces.graphql(operatorIn(id));
    await untilWaiting(server.databaseUrl, 2);
    await holder.query("ROLLBACK");
    expectMember((await extended).updateApiKey, "UpdateApiKeySuccess");
    expect(await created).toBe("max_keys_exceeded");
  } finally {
    await holder.end();
  }
});

test("the error names the current ceiling after a change", async () => {
  const id = await createAccount(server.url, 1);
  expect(await surfaces.rest(operatorIn(id))).toBeNull();
  await setMaxKeys(server.url, id, 0);
  const answer = await rest(server.url, "POST", "/v1/keys", operatorIn(id), { name: "k" });
  expectEnvelope(answer, "max_keys_exceeded", [], "Maximum of 0 API keys per account reached.");
});

test("an invalid name is reported before the ceiling, and does not count towards it", async () => {
  const closed = operatorIn(await createAccount(server.url, 0));
  expectEnvelope(await rest(server.url, "POST", "/v1/keys", closed, { name: "" }), "invalid_key_name", []);
});

test("an account that an operator renames keeps its ceiling", async () => {
  const { updateAccount } = await graphql(server.url, asOperator, UpdateAccountDocument, {
    input: { id: account, name: "Renamed" },
  });
  const { account: changed } = expectMember(updateAccount, "UpdateAccountSuccess");
  expect(changed).toMatchObject({ name: "Renamed", maxKeys: 10 });
});
