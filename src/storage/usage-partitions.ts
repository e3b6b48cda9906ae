import { dayMs } from "../core/model/durations.js";
import type pg from "pg";
import { DatabaseError, escapeIdentifier } from "pg";
import { z } from "zod";
import { keptSince, type UsageLevel, type UsageRetention } from "../core/model/usage/usage-level.js";
import { advisoryLocks } from "./advisory-locks.js";
import { poolTransaction } from "./pool-transaction.js";

/** A drop locks the whole table. It gives up soon, so that nobody waits long behind it, and is tried again later. */
const dropWaitMs = 500;

interface LevelTable {
  readonly table: string;
  /** How long it is kept. */
  readonly level: UsageLevel;
  /** When the partition began that contains this moment. */
  readonly startOf: (at: Date) => Date;
  /** When the next partition begins. */
  readonly endOf: (start: Date) => Date;
  /** How long ahead partitions are made. */
  readonly aheadMs: number;
}

const levelTables: readonly LevelTable[] = [
  { table: "usage_minutes", level: "minute", ...everyDays(1), aheadMs: 3 * dayMs },
  { table: "usage_hours", level: "hour", ...everyDays(10), aheadMs: 10 * dayMs },
  { table: "usage_places", level: "hour", ...everyDays(10), aheadMs: 10 * dayMs },
  {
    table: "usage_days",
    level: "day",
    startOf: (at) => new Date(Date.UTC(at.getUTCFullYear(), 0, 1)),
    endOf: (start) => new Date(Date.UTC(start.getUTCFullYear() + 1, 0, 1)),
    aheadMs: 31 * dayMs,
  },
];

function everyDays(days: number): Pick<LevelTable, "startOf" | "endOf"> {
  const spanMs = days * dayMs;
  return {
    startOf: (at) => new Date(Math.floor(at.getTime() / spanMs) * spanMs),
    endOf: (start) => new Date(start.getTime() + spanMs),
  };
}

interface Partition {
  readonly name: string;
  readonly start: Date;
  readonly end: Date;
}

/** Makes the missing partitions, and drops those of which nothing is kept any more, one after the other. */
export async function preparePartitions(pool: pg.Pool, retention: UsageRetention, now: Date): Promise<void> {
  for (const level of levelTables) {
    const since = keptSince(level.level, retention, now);
    const wanted = partitionsBetween(level, since, new Date(now.getTime() + level.aheadMs));
    const present = await readPartitions(pool, level.table);
    if (wanted.some((partition) => !present.includes(partition.name))) await makeMissing(pool, level, wanted);
    for (const partition of present.filter((present) => hasEnded(level, present, since))) {
      await withLock(pool, async (client) => {
        await client.query(`SET LOCAL lock_timeout = ${dropWaitMs}`);
        await client.query(`DROP TABLE IF EXISTS ${partition}`);
      }).catch(ignoreLockTimeout);
    }
  }
}

function partitionsBetween({ table, startOf, endOf }: LevelTable, from: Date, to: Date): Partition[] {
  const partitions: Partition[] = [];
  for (let start = startOf(from); start <= to; start = endOf(start)) {
    const date = start.toISOString().slice(0, 10).replaceAll("-", "");
    partitions.push({ name: `${table}_${date}`, start, end: endOf(start) });
  }
  return partitions;
}

const partitionRows = z.array(z.object({ name: z.string() }));

async function readPartitions(client: Pick<pg.Client, "query">, table: string): Promise<string[]> {
  const { rows } = await client.query(
    `SELECT child.relname AS name FROM pg_inherits
     JOIN pg_class child ON child.oid = inhrelid WHERE inhparent = $1::regclass ORDER BY child.relname`,
    [table],
  );
  return partitionRows.parse(rows).map(({ name }) => name);
}

/** A table that is attached locks out nobody, unlike one that is made as a partition. */
async function makeMissing(
  pool: pg.Pool,
  { table }: LevelTable,
  wanted: readonly Partition[],
): Promise<void> {
  await withLock(pool, async (client) => {
    const present = await readPartitions(client, table);
    for (const partition of wanted) {
      if (!present.includes(partition.name)) await attachPartition(client, table, partition);
    }
  });
}

export async function attachPartition(
  client: Pick<pg.Client, "query">,
  table: string,
  { name, start, end }: Partition,
): Promise<void> {
  const [parent, child] = [escapeIdentifier(table), escapeIdentifier(name)];
  await client.query(`CREATE TABLE ${child} (LIKE ${parent} INCLUDING ALL) WITH (fillfactor = 70)`);
  await client.query(
    `ALTER TABLE ${parent} ATTACH PARTITION ${child}
     FOR VALUES FROM ('${start.toISOString()}') TO ('${end.toISOString()}')`,
  );
}

const boundRows = z.array(z.object({ name: z.string(), start: z.date(), end: z.date() }));

/** The partitions of a table with their bounds. Empty when it has none. */
export async function readPartitionBounds(client: pg.Client, table: string): Promise<Partition[]> {
  const { rows } = await client.query(
    `SELECT name, bounds[1]::timestamptz AS start, bounds[2]::timestamptz AS end FROM (
       SELECT child.relname AS name,
         regexp_match(pg_get_expr(child.relpartbound, child.oid), 'FROM \\(''(.*)''\\) TO \\(''(.*)''\\)') AS bounds
       FROM pg_inherits JOIN pg_class child ON child.oid = inhrelid
       WHERE inhparent = $1::regclass AND child.relispartition
     ) AS partitions ORDER BY name`,
    [table],
  );
  return boundRows.parse(rows);
}

const nameEnd = /_(\d{4})(\d\d)(\d\d)$/;

function hasEnded({ endOf }: LevelTable, name: string, since: Date): boolean {
  const [, year, month, day] = nameEnd.exec(name) ?? [];
  return endOf(new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))) <= since;
}

async function withLock(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<void>): Promise<void> {
  await poolTransaction(pool, async (client) => {
    await client.query("SELECT pg_advisory_xact_lock($1)", [advisoryLocks.usagePartitions]);
    await work(client);
  });
}

const lockNotAvailable = "55P03";

function ignoreLockTimeout(error: unknown): void {
  if (!(error instanceof DatabaseError && error.code === lockNotAvailable)) throw error;
}
