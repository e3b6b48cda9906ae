import { expect, vi } from "vitest";
import { UpdateAccountDocument, type UpdateAccountInput } from "../generated/graphql.js";
import { asOperator, graphql, operatorIn, rest } from "./client.js";
import { checkEverywhere } from "./checks.js";
import { createAccount, createKey, expectMember, type CreatedKey } from "./fixtures.js";
import { startServerProcess, type ServerProcess, type Variables } from "./server-process.js";
import { createTestDatabase, onDatabase, rowsOf } from "./test-database.js";
import { testEnvironment } from "./test-server.js";

export const waitTimes = { timeout: 30_000, interval: 20 };

export interface Replicas {
  readonly databaseUrl: string;
  readonly servers: readonly ServerProcess[];
  readonly urls: readonly string[];
  /** One to manage keys on, in turn. */
  url(turn: number): string;
}

/** Three real servers on one database; each may reach it its own way. */
export async function startReplicas(
  variables: Variables = {},
  reach: readonly Variables[] = [{}, {}, {}],
  database?: string,
): Promise<Replicas> {
  const databaseUrl = database ?? (await createTestDatabase());
  const servers = await Promise.all(
    reach.map((own) =>
      startServerProcess({
        ...testEnvironment,
        LOG_LEVEL: "warn",
        DATABASE_URL: databaseUrl,
        ...variables,
        ...own,
      }),
    ),
  );
  const urls = servers.map(({ url }) => url);
  return { databaseUrl, servers, urls, url: (turn) => urls[turn % urls.length] ?? "" };
}

export async function createKeys(
  url: string,
  count: number,
): Promise<{ account: string; keys: CreatedKey[] }> {
  const account = await createAccount(url, Math.max(10, count));
  const keys: CreatedKey[] = [];
  while (keys.length < count) {
    const batch = Math.min(5, count - keys.length);
    keys.push(...(await Promise.all(Array.from({ length: batch }, () => createKey(url, account)))));
  }
  return { account, keys };
}

/** Waits until every server accepts the key on both faces. */
export async function untilAccepted(urls: readonly string[], secret: string): Promise<void> {
  await vi.waitFor(async () => {
    for (const said of await checkEverywhere(urls, secret)) expect(said).toBe("accepted");
  }, waitTimes);
}

/** Waits until the database's clock is past this moment, and every server's. */
export async function untilPast(databaseUrl: string, moment: string): Promise<void> {
  // A server's clock is off the database's by less than 50 ms.
  const text = "SELECT clock_timestamp() > $1::timestamptz + interval '50 ms' AS past";
  await onDatabase(databaseUrl, (client) =>
    vi.waitFor(async () => {
      expect((await client.query(text, [moment])).rows).toEqual([{ past: true }]);
    }, waitTimes),
  );
}

export async function updateAccount(url: string, input: UpdateAccountInput): Promise<void> {
  const { updateAccount: result } = await graphql(url, asOperator, UpdateAccountDocument, { input });
  expectMember(result, "UpdateAccountSuccess");
}

export async function updateKey(url: string, account: string, id: string, body: object): Promise<void> {
  const answer = await rest(url, "PATCH", `/v1/keys/${id}`, operatorIn(account), body);
  expect(answer.status, answer.text).toBe(200);
}

/** Until so many statements of changes wait for a lock. What writes the last use of a key may wait too. */
export async function untilWaiting(databaseUrl: string, count: number): Promise<void> {
  await vi.waitFor(async () => {
    const waiting = await rowsOf(
      databaseUrl,
      `SELECT 1 FROM pg_stat_activity
       WHERE datname = current_database() AND wait_event_type = 'Lock' AND query NOT LIKE '%WITH claimed%'`,
    );
    expect(waiting).toHaveLength(count);
  }, waitTimes);
}
