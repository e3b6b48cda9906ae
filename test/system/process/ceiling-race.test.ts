import { expect, test } from "vitest";
import * as gql from "../../generated/graphql.js";
import { graphql, operatorIn, rest, withKey } from "../../support/client.js";
import { createAccount, expectMember, revokeKey, setMaxKeys } from "../../support/fixtures.js";
import { startServerProcess } from "../../support/server-process.js";
import { createTestDatabase, onDatabase } from "../../support/test-database.js";
import { testEnvironment } from "../../support/test-server.js";
import { isQuick } from "../../support/thorough.js";

/** More than ten times what the account has room for. */
const most = isQuick ? 120 : 300;

interface Tally {
  /** How often each outcome was answered: `created`, or the code of an error. */
  readonly outcomes: Readonly<Record<string, number>>;
  readonly secrets: readonly string[];
}

test("the ceiling is exact, to the key, whatever three processes are asked at once", async () => {
  const { databaseUrl, urls, first, accountId } = await startReplicas();

  const opening = await createAtOnce(urls, accountId, most);
  expect(opening.outcomes).toEqual({ created: 10, max_keys_exceeded: most - 10 });
  expect(await keyRows(databaseUrl)).toEqual({ active: 10, all: 10, secrets: 10 });
  const acceptances = opening.secrets.flatMap((secret) =>
    urls.map(async (url) => (await rest(url, "GET", "/v1/keys/me", withKey(secret))).status),
  );
  expect(await Promise.all(acceptances)).toEqual(Array<number>(30).fill(200));

  await revokeOne(first, accountId);
  const afterRevocation = await createAtOnce(urls, accountId, 20);
  expect(afterRevocation.outcomes).toEqual({ created: 1, max_keys_exceeded: 19 });
  expect(await keyRows(databaseUrl)).toEqual({ active: 10, all: 11, secrets: 11 });

  await setMaxKeys(first, accountId, 12);
  const afterRaise = await createAtOnce(urls, accountId, 30);
  expect(afterRaise.outcomes).toEqual({ created: 2, max_keys_exceeded: 28 });
  expect(await keyRows(databaseUrl)).toEqual({ active: 12, all: 13, secrets: 13 });

  await setMaxKeys(first, accountId, 5);
  await revokeOne(first, accountId);
  const afterCut = await createAtOnce(urls, accountId, 10);
  expect(afterCut.outcomes).toEqual({ max_keys_exceeded: 10 });
  expect(await keyRows(databaseUrl)).toEqual({ active: 11, all: 13, secrets: 13 });
}, 120_000);

test.skipIf(isQuick)(
  "one account's race takes nothing from another's ceiling",
  async () => {
    const { databaseUrl, urls, first, accountId } = await startReplicas();
    const other = await createAccount(first);
    const tallies = await Promise.all([accountId, other].map((id) => createAtOnce(urls, id, 60)));
    expect(tallies.map(({ outcomes }) => outcomes)).toEqual([
      { created: 10, max_keys_exceeded: 50 },
      { created: 10, max_keys_exceeded: 50 },
    ]);
    expect(await keyRows(databaseUrl)).toEqual({ active: 20, all: 20, secrets: 20 });
  },
  120_000,
);

test.each(isQuick ? ["serializable"] : ["repeatable read", "serializable"])(
  "the ceiling is exact on a database whose transactions are %s by default",
  async (isolation) => {
    const databaseUrl = await createTestDatabase();
    await onDatabase(databaseUrl, (client) =>
      client.query(
        `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET default_transaction_isolation = %L',
                                    current_database(), '${isolation}'); END $$`,
      ),
    );
    const { urls, accountId } = await startReplicas(databaseUrl, [1, 2]);
    const { outcomes } = await createAtOnce(urls, accountId, 60);
    expect(outcomes).toEqual({ created: 10, max_keys_exceeded: 50 });
    expect(await keyRows(databaseUrl)).toEqual({ active: 10, all: 10, secrets: 10 });
  },
  120_000,
);

async function startReplicas(database?: string, numbers: readonly number[] = [1, 2, 3]) {
  const databaseUrl = database ?? (await createTestDatabase());
  const variables = { ...testEnvironment, DATABASE_URL: databaseUrl };
  const servers = await Promise.all(numbers.map(() => startServerProcess(variables)));
  const urls = servers.map(({ url }) => url);
  const [first = ""] = urls;
  return { databaseUrl, urls, first, accountId: await createAccount(first) };
}

/** Sent in one go, to each process in turn, half of it over GraphQL and half over REST. */
async function createAtOnce(urls: readonly string[], accountId: string, count: number): Promise<Tally> {
  const answers = await Promise.all(
    Array.from({ length: count }, (_, index) => {
      const url = urls[index % urls.length] ?? "";
      const name = `key ${String(index)}`;
      const create = index % 2 === 0 ? createOverGraphql : createOverRest;
      return untilAdmitted(() => create(url, accountId, name));
    }),
  );
  const outcomes: Record<string, number> = {};
  for (const { outcome } of answers) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  return { outcomes, secrets: answers.flatMap(({ secret }) => (secret === undefined ? [] : [secret])) };
}

interface Creation {
  readonly outcome: string;
  readonly secret?: string;
}

/** On a busy machine a creation may wait for its turn too long: it is refused, has created nothing, and is sent again. */
async function untilAdmitted(create: () => Promise<Creation>): Promise<Creation> {
  for (let refusals = 0; refusals < 10; refusals += 1) {
    const creation = await create();
    if (creation.outcome !== "service_unavailable") return creation;
  }
  return create();
}

async function createOverGraphql(url: string, accountId: string, name: string): Promise<Creation> {
  const { createApiKey: result } = await graphql(url, operatorIn(accountId), gql.CreateApiKeyDocument, {
    input: { name },
  });
  return result.__typename === "CreateApiKeySuccess"
    ? { outcome: "created", secret: result.secret }
    : { outcome: result.error };
}

async function createOverRest(url: string, accountId: string, name: string): Promise<Creation> {
  const { status, body } = await rest(url, "POST", "/v1/keys", operatorIn(accountId), { name });
  const { error, data }: { error?: string; data?: { secret: string } } = body;
  return status === 201 && data !== undefined
    ? { outcome: "created", secret: data.secret }
    : { outcome: error ?? `status ${String(status)}` };
}

async function revokeOne(url: string, accountId: string): Promise<void> {
  const { apiKeys } = await graphql(url, operatorIn(accountId), gql.ApiKeysDocument, { first: 1 });
  const [edge] = expectMember(apiKeys, "ApiKeyConnection").edges;
  await revokeKey(url, accountId, edge?.node.id ?? "");
}

function keyRows(databaseUrl: string): Promise<unknown> {
  return onDatabase(databaseUrl, async (client) => {
    const { rows } = await client.query<Record<string, number>>(
      `SELECT (SELECT count(*)::int FROM api_keys WHERE revoked_at IS NULL) AS active,
              (SELECT count(*)::int FROM api_keys) AS all,
              (SELECT count(DISTINCT key_id)::int FROM key_secrets) AS secrets`,
    );
    return rows[0];
  });
}
