import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { NodeDocument, ViewerDocument } from "../../generated/graphql.js";
import { asOperator, graphql, graphqlText, operatorIn, rest, withKey } from "../../support/client.js";
import { expectEnvelope, expectRequestError } from "../../support/envelope.js";
import {
  countStored,
  createAccount,
  createManageKey,
  expectMember,
  type CreatedKey,
} from "../../support/fixtures.js";
import { startPostgresProxy, type PostgresProxy } from "../../support/postgres-proxy.js";
import { createTestDatabase, onDatabase, onServer } from "../../support/test-database.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";
import { print } from "graphql";

let server: TestServer;
let proxy: PostgresProxy;
let realUrl: string;
let account: string;
let key: CreatedKey;

beforeEach(async () => {
  realUrl = await createTestDatabase();
  proxy = await startPostgresProxy(realUrl);
  server = await startTestServer({ DATABASE_URL: proxy.databaseUrl, DATABASE_TIMEOUT_MS: "1000" });
  account = await createAccount(server.url);
  key = await createManageKey(server.url, account);
});
afterEach(async () => {
  await proxy.restore();
  await server.stop();
  await proxy.close();
});

type Outage = "refuses connections" | "is silent" | "is closed to us";
const outages: readonly Outage[] = ["refuses connections", "is silent", "is closed to us"];

async function begin(outage: Outage): Promise<void> {
  if (outage === "refuses connections") await proxy.cut();
  else if (outage === "is silent") proxy.freeze();
  else await allowConnections(false);
}

async function end(outage: Outage): Promise<void> {
  if (outage === "is closed to us") await allowConnections(true);
  else {
    await proxy.cut();
    await proxy.restore();
  }
}

async function allowConnections(allowed: boolean): Promise<void> {
  const [, name = ""] = /\/(test_[0-9a-f]+)\?/.exec(realUrl) ?? [];
  await onServer(async (client) => {
    await client.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS ${String(allowed)}`);
    await client.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", [name]);
  });
}

async function expectUnavailable(): Promise<void> {
  const caller = withKey(key.secret);
  for (const answer of await Promise.all([
    rest(server.url, "GET", "/v1/keys", caller),
    rest(server.url, "POST", "/v1/keys", caller, { name: "now?" }),
    rest(server.url, "GET", "/v1/keys/me", caller),
    rest(server.url, "DELETE", `/v1/keys/${key.id}`, operatorIn(account)),
  ])) {
    expectEnvelope(answer, "service_unavailable", []);
    expect(answer.body["retry_after"]).toBe(5);
    expect(answer.headers.get("retry-after")).toBe("5");
  }
  const viewed = await graphql(server.url, caller, ViewerDocument, {});
  expect(expectMember(viewed.viewer, "ServiceUnavailableError")).toMatchObject({
    error: "service_unavailable",
    retryAfter: 5,
  });
}

describe.each(outages)("while the database %s", (outage) => {
  test("every operation answers service_unavailable with a time to wait, and works again afterwards without a restart", async () => {
    await begin(outage);
    await expectUnavailable();
    await end(outage);
    const caller = withKey(key.secret);
    await vi.waitFor(async () => {
      expect((await rest(server.url, "GET", "/v1/keys/me", caller)).status).toBe(200);
    }, 20_000);
    const viewed = await graphql(server.url, caller, ViewerDocument, {});
    expectMember(viewed.viewer, "Viewer");
  });

  test("/readyz says so, /livez does not, and readiness comes back", async () => {
    expect((await rest(server.url, "GET", "/readyz", {})).status).toBe(200);
    await begin(outage);
    expect((await rest(server.url, "GET", "/readyz", {})).status).toBe(503);
    expect((await rest(server.url, "GET", "/livez", {})).status).toBe(200);
    await end(outage);
    await vi.waitFor(async () => {
      expect((await rest(server.url, "GET", "/readyz", {})).status).toBe(200);
    }, 20_000);
  });
});

describe("while the database is out of reach", () => {
  test("node says so in errors[], since null would mean that there is no such record", async () => {
    await proxy.cut();
    const answer = await graphqlText(server.url, withKey(key.secret), print(NodeDocument), { id: key.id });
    expectRequestError(answer, "service_unavailable");
    expect(answer.body["data"]).toEqual({ node: null });
  });

  test("an operator who asks only who they are is answered without it", async () => {
    await proxy.cut();
    const viewed = await graphql(server.url, asOperator, ViewerDocument, {});
    expect(expectMember(viewed.viewer, "Viewer").kind).toBe("OPERATOR");
  });

  test("a refused creation leaves nothing behind", async () => {
    const before = await countStored(realUrl);
    await proxy.cut();
    expectEnvelope(
      await rest(server.url, "POST", "/v1/keys", operatorIn(account), { name: "lost" }),
      "service_unavailable",
    );
    expect(await countStored(realUrl)).toEqual(before);
  });

  test("an outage is logged as no bug, and its answer names neither host nor driver", async () => {
    await proxy.cut();
    const { text } = await rest(server.url, "GET", "/v1/keys", withKey(key.secret));
    expect(text).not.toMatch(/postgres|prisma|socket|ECONN|ENOENT|latchkey-proxy/i);
    expect(server.log.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  });
});

describe("while somebody holds an account longer than a statement may take", () => {
  test("a creation in it is service_unavailable, leaves nothing behind, and works once the account is free", async () => {
    const before = await countStored(realUrl);
    await onDatabase(realUrl, async (client) => {
      await client.query("BEGIN");
      await client.query("SELECT 1 FROM accounts FOR UPDATE");
      const create = () => rest(server.url, "POST", "/v1/keys", operatorIn(account), { name: "waiting" });
      for (const answer of await Promise.all(Array.from({ length: 8 }, create))) {
        expectEnvelope(answer, "service_unavailable", []);
      }
      await client.query("ROLLBACK");
    });
    expect(await countStored(realUrl)).toEqual(before);
    const answer = await rest(server.url, "POST", "/v1/keys", operatorIn(account), { name: "free" });
    expect(answer.status).toBe(201);
  });

  test("a creation whose time runs out just as it is let in is either done, or never happened", async () => {
    const quick = await startTestServer({
      DATABASE_URL: realUrl,
      DATABASE_TIMEOUT_MS: "250",
      DATABASE_POOL_SIZE: "3",
    });
    const wide = await createAccount(quick.url, 1_000);
    const before = await countStored(realUrl);
    const statuses: number[] = [];
    try {
      await onDatabase(realUrl, async (client) => {
        for (let round = 0; round < 8; round += 1) {
          await client.query("BEGIN");
          await client.query("SELECT 1 FROM accounts FOR UPDATE");
          const create = () => rest(quick.url, "POST", "/v1/keys", operatorIn(wide), { name: "waiting" });
          const creations = Promise.all(Array.from({ length: 10 }, create));
          // The database itself waits, just under the limit of a statement.
          await client.query("SELECT pg_sleep($1)", [0.225 + 0.003 * round]);
          await client.query("COMMIT");
          statuses.push(...(await creations).map(({ status }) => status));
        }
      });
    } finally {
      await quick.stop();
    }
    expect(statuses.filter((status) => status !== 201 && status !== 503)).toEqual([]);
    const created = statuses.filter((status) => status === 201).length;
    const after = await countStored(realUrl);
    expect(after).toEqual({
      ...before,
      keys: before.keys + created,
      secrets: before.secrets + created,
    });
  });
});

test("usage recorded just before an outage is written after it", async () => {
  await proxy.cut();
  await proxy.restore();
  await vi.waitFor(async () => {
    expect((await rest(server.url, "GET", "/v1/keys/me", withKey(key.secret))).status).toBe(200);
  }, 20_000);
  await proxy.cut();
  await proxy.restore();
  await vi.waitFor(async () => {
    const { rows } = await onDatabase(realUrl, (client) =>
      client.query("SELECT 1 FROM api_keys WHERE id = $1 AND last_used_at IS NOT NULL", [key.id]),
    );
    expect(rows).toHaveLength(1);
  }, 20_000);
});
