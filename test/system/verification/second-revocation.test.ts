import { beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { RevokeOperatorDocument } from "../../generated/graphql.js";
import { asOperator, graphql, operatorIn, rest, type Answer } from "../../support/client.js";
import { check } from "../../support/checks.js";
import { afterFile } from "../../support/after-file.js";
import { expectEnvelope } from "../../support/envelope.js";
import {
  codeOf,
  createAccount,
  createKey,
  createOperator,
  revokeKey,
  revokeOperator,
} from "../../support/fixtures.js";
import { startPostgresProxy } from "../../support/postgres-proxy.js";
import { createKeys, waitTimes, startReplicas, untilAccepted } from "../../support/replicas.js";
import { createTestDatabase, onDatabase } from "../../support/test-database.js";
import { startTestServer } from "../../support/test-server.js";

const absent = "key_00000000000000000000000000";

/** Two sound servers, and one whose database can be stalled while it goes on believing what it remembers. */
async function startThree() {
  const databaseUrl = await createTestDatabase();
  const proxy = await startPostgresProxy(databaseUrl);
  afterFile(() => proxy.close());
  const variables = { VERIFICATION_TIMEOUT_MS: "300" };
  const reach = [{}, {}, { DATABASE_URL: proxy.databaseUrl }];
  const { urls } = await startReplicas(variables, reach, databaseUrl);
  const [first = "", second = "", stalled = ""] = urls;
  const untilRevoked = (table: string, id: string) =>
    onDatabase(databaseUrl, (client) =>
      vi.waitFor(
        async () => {
          const text = `SELECT 1 FROM ${table} WHERE id = $1 AND revoked_at IS NOT NULL`;
          expect((await client.query(text, [id])).rows).toHaveLength(1);
        },
        { ...waitTimes, interval: 2 },
      ),
    );
  return { urls, proxy, first, second, stalled, untilRevoked };
}

let three: Awaited<ReturnType<typeof startThree>>;

beforeAll(async () => {
  three = await startThree();
});

const remove = (url: string, account: string, id: string) =>
  rest(url, "DELETE", `/v1/keys/${id}`, operatorIn(account));

test("a second revocation returns only when no server accepts the key, and its duration does not show whether the key existed", async () => {
  const { urls, proxy, first, second, stalled, untilRevoked } = three;
  onTestFinished(() => proxy.resume());
  const { account, keys } = await createKeys(first, 4);
  const foreign = await createKey(first, await createAccount(first));
  type Ask = (url: string, revoked: string) => Promise<Answer>;
  const asks: Ask[] = [
    (url, revoked) => remove(url, account, revoked),
    (url, revoked) => rest(url, "PATCH", `/v1/keys/${revoked}`, operatorIn(account), { name: "b" }),
    (url) => remove(url, account, absent),
    (url) => remove(url, account, foreign.id),
  ];
  for (const [turn, ask] of asks.entries()) {
    const key = keys[turn];
    if (key === undefined) throw new Error("A key was to be made");
    // The first call of a kind takes longer than the lease that this test is about.
    for (const url of [first, second]) await ask(url, absent);
    await untilAccepted(urls, key.secret);
    proxy.stall();
    const revocation = revokeKey(first, account, key.id);
    await untilRevoked("api_keys", key.id);
    const told = [first, second].map(async (url) => {
      expectEnvelope(await ask(url, key.id), "key_not_found", []);
      return check(stalled, "verify", key.secret);
    });
    for (const said of await Promise.all(told)) expect(said).not.toBe("accepted");
    await revocation;
    proxy.resume();
  }
}, 120_000);

test("a second revocation of an operator returns only when no server accepts it", async () => {
  const { urls, proxy, first, second, stalled, untilRevoked } = three;
  onTestFinished(() => proxy.resume());
  const { secret: key } = await createKey(first, await createAccount(first));
  const { id, secret } = await createOperator(first, ["KEYS_VERIFY"]);
  await vi.waitFor(async () => {
    for (const url of urls) expect(await check(url, "verify", key, secret)).toBe("accepted");
  }, waitTimes);
  proxy.stall();
  const revocation = revokeOperator(first, id);
  await untilRevoked("operators", id);
  const told = [first, second].map(async (url) => {
    const { revokeOperator: result } = await graphql(url, asOperator, RevokeOperatorDocument, {
      input: { id },
    });
    expect(codeOf(result)).toBe("operator_not_found");
    return check(stalled, "verify", key, secret);
  });
  for (const said of await Promise.all(told)) expect(said).not.toBe("accepted");
  await revocation;
  proxy.resume();
}, 120_000);

test("an absent key, a revoked one and another account's cost the same statements and the same notice", async () => {
  const server = await startTestServer();
  onTestFinished(() => server.stop());
  const account = await createAccount(server.url);
  const foreign = await createKey(server.url, await createAccount(server.url));
  const revoked = await createKey(server.url, account);
  await revokeKey(server.url, account, revoked.id);
  await onDatabase(server.databaseUrl, async (client) => {
    const changes: string[] = [];
    client.on("notification", ({ payload = "" }) => {
      if (payload.startsWith("c ")) changes.push(payload);
    });
    await client.query("LISTEN latchkey_changes");
    const seen: string[][] = [];
    for (const id of [absent, revoked.id, foreign.id]) {
      server.statements.splice(0);
      changes.splice(0);
      expect((await remove(server.url, account, id)).status).toBe(404);
      // Notices come with the answer to a statement at the latest.
      await client.query("SELECT 1");
      expect(changes).toHaveLength(1);
      seen.push([...server.statements]);
    }
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
  });
}, 120_000);
