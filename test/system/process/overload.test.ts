import { print } from "graphql";
import type pg from "pg";
import { beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { OperatorsDocument, SignOutDocument, ViewerDocument } from "../../generated/graphql.js";
import {
  asOperator,
  graphql,
  graphqlText,
  operatorIn,
  rest,
  withKey,
  type Answer,
} from "../../support/client.js";
import { at, expectEnvelope } from "../../support/envelope.js";
import { countStored, createAccount, createKey, expectMember, revokeKey } from "../../support/fixtures.js";
import { waitTimes } from "../../support/replicas.js";
import { startServerProcess } from "../../support/server-process.js";
import { newMember, withCookie } from "../../support/sign-in.js";
import { createTestDatabase, onDatabase } from "../../support/test-database.js";
import { testEnvironment } from "../../support/test-server.js";

const poolSize = 2;
const clientsOfAKind = 150;

let url: string;
let databaseUrl: string;

beforeAll(async () => {
  databaseUrl = await createTestDatabase();
  const variables = {
    ...testEnvironment,
    DATABASE_URL: databaseUrl,
    DATABASE_POOL_SIZE: String(poolSize),
    // What is held in these tests would otherwise be free again by itself.
    DATABASE_TIMEOUT_MS: "50000",
    REQUEST_TIMEOUT_SECONDS: "60",
  };
  ({ url } = await startServerProcess(variables));
});

/** Lists of operators, and creations in an account, wait until the database is let go of. */
async function holdManagement(client: pg.Client, accountId: string): Promise<void> {
  await client.query("BEGIN");
  await client.query("LOCK TABLE operators IN ACCESS EXCLUSIVE MODE");
  await client.query("SELECT 1 FROM accounts WHERE id = $1 FOR UPDATE", [accountId]);
}

/** Many more clients than connections, all at once. */
function overload(url: string, accountId: string) {
  const answers: { readonly face: "graphql" | "rest"; readonly answer: Answer }[] = [];
  const all = Array.from({ length: clientsOfAKind }, async () => {
    await Promise.all([
      graphqlText(url, asOperator, print(OperatorsDocument), { first: 1 }).then((answer) =>
        answers.push({ face: "graphql", answer }),
      ),
      rest(url, "POST", "/v1/keys", operatorIn(accountId), { name: "one of many" }).then((answer) =>
        answers.push({ face: "rest", answer }),
      ),
    ]);
  });
  return { answers, done: Promise.all(all) };
}

test("management beyond its bound is refused with a time to wait and changes nothing; those admitted are answered", async () => {
  const accountId = await createAccount(url, 1_000);
  const before = await countStored(databaseUrl);
  const { answers, done } = await onDatabase(databaseUrl, async (client) => {
    await holdManagement(client, accountId);
    const load = overload(url, accountId);
    await vi.waitFor(() => expect(load.answers).toHaveLength(2 * clientsOfAKind - poolSize), waitTimes);
    await client.query("ROLLBACK");
    return { answers: [...load.answers], done: load.done.then(() => load.answers) };
  });
  for (const { face, answer } of answers) {
    if (face === "rest") {
      expectEnvelope(answer, "service_unavailable", []);
      expect(answer.body["retry_after"]).toBe(5);
      expect(answer.headers.get("retry-after")).toBe("5");
    } else {
      const refused = at(answer.body, "data", "operators");
      expect(refused).toMatchObject({ __typename: "ServiceUnavailableError", retryAfter: 5 });
    }
  }
  const admitted = (await done).slice(answers.length);
  expect(admitted.filter(({ answer }) => answer.text.includes("service_unavailable"))).toEqual([]);
  const created = admitted.filter(({ face }) => face === "rest").length;
  expect((await countStored(databaseUrl)).keys).toBe(before.keys + created);
  expect((await rest(url, "POST", "/v1/keys", operatorIn(accountId), { name: "after it" })).status).toBe(201);
}, 120_000);

test("while management is overloaded, revocations, sign-outs, checks, readiness and usage go on", async () => {
  const busy = await createAccount(url, 1_000);
  const accountId = await createAccount(url);
  const revoked = await createKey(url, accountId);
  const used = await createKey(url, accountId);
  const { cookie } = await newMember({ url, databaseUrl }, accountId, "ada@example.com", "DEVELOPER");
  const authorize = (secret: string) => rest(url, "GET", "/v1/authorize", withKey(secret));
  await onDatabase(databaseUrl, async (client) => {
    await holdManagement(client, busy);
    const load = overload(url, busy);
    onTestFinished(() => load.done.then(() => undefined));
    // From here on all connections of management are held.
    await vi.waitFor(() => expect(load.answers.length).toBeGreaterThan(clientsOfAKind), waitTimes);

    await revokeKey(url, accountId, revoked.id);
    expect((await authorize(revoked.secret)).status).toBe(401);
    const signedOut = await graphqlText(url, withCookie(cookie), print(SignOutDocument));
    expect(at(signedOut.body, "data", "signOut", "success"), signedOut.text).toBe(true);
    expect((await rest(url, "GET", "/readyz", {})).status).toBe(200);
    expect((await authorize(used.secret)).status).toBe(200);
    await vi.waitFor(async () => {
      const { rows } = await client.query("SELECT 1 FROM usage_counts WHERE key_id = $1", [used.id]);
      expect(rows).toHaveLength(1);
    }, waitTimes);
    const { viewer } = await graphql(url, withKey(used.secret), ViewerDocument, {});
    expectMember(viewer, "Viewer");

    await vi.waitFor(() => expect(load.answers).toHaveLength(2 * clientsOfAKind - poolSize), waitTimes);
    const { rowCount } = await client.query(
      "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND application_name LIKE 'latchkey%'",
    );
    // No more than docs/production.md promises.
    expect(rowCount).toBeLessThanOrEqual(poolSize + 13);
    await client.query("ROLLBACK");
  });
  const again = await graphqlText(url, withCookie(cookie), print(ViewerDocument));
  expect(at(again.body, "data", "viewer", "error")).toBe("session_revoked");
}, 120_000);
