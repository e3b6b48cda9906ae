import fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newKeyId } from "../../../src/core/model/ids.js";
import type { ApiKeyOrderField, OrderDirection } from "../../generated/graphql.js";
import { operatorIn } from "../../support/client.js";
import { createAccount, revokeKey } from "../../support/fixtures.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";
import { expectPage, listSurfaces, type ListArguments, type ListedPage } from "./key-list.js";
import { timesOver } from "../../support/thorough.js";

let server: TestServer;
let database: pg.Client;

beforeAll(async () => {
  server = await startTestServer();
  database = new pg.Client({ connectionString: server.databaseUrl });
  await database.connect();
});
afterAll(async () => {
  await database.end();
  await server.stop();
});

interface Row {
  readonly name: string;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
  /** Where among the rows with the same value. */
  readonly idAtMs: number;
}

interface Change {
  readonly inserted: readonly Row[];
  /** Which of the first rows are revoked. */
  readonly revoked: readonly number[];
}

interface Scenario {
  readonly rows: readonly Row[];
  readonly pageSize: number;
  /** What happens after the first page, after the second, and so on. */
  readonly changes: readonly Change[];
}

// Few values for many rows: most places are decided by the id, the hardest case for a cursor.
const row: fc.Arbitrary<Row> = fc.record({
  name: fc.constantFrom("a", "B", "b"),
  createdAt: fc.constantFrom("2026-01-01T00:00:00Z", "2026-01-02T00:00:00.5Z"),
  lastUsedAt: fc.constantFrom(null, "2026-02-01T00:00:00Z", "2026-02-02T00:00:00.123Z"),
  idAtMs: fc.nat({ max: 1_000 }),
});
const scenario: fc.Arbitrary<Scenario> = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: 10 }),
  pageSize: fc.integer({ min: 1, max: 4 }),
  changes: fc.array(
    fc.record({
      inserted: fc.array(row, { maxLength: 2 }),
      revoked: fc.array(fc.nat({ max: 9 }), { maxLength: 2 }),
    }),
    { maxLength: 5 },
  ),
});

interface Reading {
  ask(size: number, cursor: string | null): ListArguments;
  /** Where to go on; null at the end. */
  next(page: ListedPage): string | null;
  join(read: readonly string[], page: ListedPage): string[];
}

const readings: readonly (readonly [string, Reading])[] = [
  [
    "first and after",
    {
      ask: (first, after) => ({ first, ...(after === null ? {} : { after }) }),
      next: ({ hasNextPage, endCursor }) => goOn(hasNextPage, endCursor),
      join: (read, { ids }) => [...read, ...ids],
    },
  ],
  [
    "last and before",
    {
      ask: (last, before) => ({ last, ...(before === null ? {} : { before }) }),
      next: ({ hasPreviousPage, startCursor }) => goOn(hasPreviousPage, startCursor),
      join: (read, { ids }) => [...ids, ...read],
    },
  ],
];
const fields: readonly ApiKeyOrderField[] = ["CREATED_AT", "NAME", "LAST_USED_AT"];
const ways: readonly OrderDirection[] = ["ASC", "DESC"];
const orders = fields.flatMap((field) => ways.map((way) => [field, way] as const));

describe.each(readings)("pages read with %s, while keys are created and revoked", (_, reading) => {
  test.each(orders)("by %s %s skip no key that stays, and give none twice", async (field, direction) => {
    const orderBy = { field, direction };
    // A failure prints its seed and the smallest scenario that fails.
    await fc.assert(
      fc.asyncProperty(scenario, (generated) => readThrough(generated, reading, orderBy)),
      { numRuns: timesOver(3) },
    );
  });
});

async function readThrough(
  { rows, pageSize, changes }: Scenario,
  reading: Reading,
  orderBy: NonNullable<ListArguments["orderBy"]>,
): Promise<void> {
  const account = await createAccount(server.url, 100);
  const list = async (request: ListArguments) =>
    expectPage(await listSurfaces.graphql(server.url, operatorIn(account), { ...request, orderBy }));
  const first = await insert(account, rows);
  const revoked = new Set<string>();
  let read: readonly string[] = [];
  let cursor: string | null = null;
  const coming = [...changes];
  do {
    const page = await list(reading.ask(pageSize, cursor));
    expect(page.ids.filter((id) => revoked.has(id))).toEqual([]);
    read = reading.join(read, page);
    cursor = reading.next(page);
    const change = coming.shift();
    if (change === undefined) continue;
    await insert(account, change.inserted);
    for (const id of new Set(change.revoked.map((index) => first[index]))) {
      if (id === undefined || revoked.has(id)) continue;
      await revokeKey(server.url, account, id);
      revoked.add(id);
    }
  } while (cursor !== null);

  const staying = first.filter((id) => !revoked.has(id));
  expect(staying.filter((id) => !read.includes(id))).toEqual([]);
  expect(read.filter((id, index) => read.indexOf(id) !== index)).toEqual([]);
  const everything = await list({ first: 100, filter: { status: ["ACTIVE", "REVOKED"] } });
  expect(read).toEqual(everything.ids.filter((id) => read.includes(id)));
}

function goOn(isMore: boolean, cursor: string | null): string | null {
  if (isMore && cursor === null) throw new Error("There is more, and nothing says where");
  return isMore ? cursor : null;
}

async function insert(accountId: string, rows: readonly Row[]): Promise<string[]> {
  const ids = rows.map(({ idAtMs }) => newKeyId(new Date(Date.UTC(2026, 0, 1) + idAtMs)));
  if (rows.length === 0) return ids;
  await database.query(
    `INSERT INTO api_keys (id, account_id, name, prefix, last_four, permissions, created_at, last_used_at,
                           allowed_ips, allowed_endpoints)
     SELECT id, $1, name, 'lk', '0000', '{}', created_at, last_used_at, '{}', '{}'
       FROM unnest($2::text[], $3::text[], $4::timestamptz[], $5::timestamptz[])
         AS rows (id, name, created_at, last_used_at)`,
    [
      accountId,
      ids,
      rows.map(({ name }) => name),
      rows.map(({ createdAt }) => createdAt),
      rows.map(({ lastUsedAt }) => lastUsedAt),
    ],
  );
  return ids;
}
