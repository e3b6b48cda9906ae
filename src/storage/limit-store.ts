import { randomUUID } from "node:crypto";
import type pg from "pg";
import { z } from "zod";
import type { LimitStore } from "../core/model/limits/limit-store.js";
import { translatingFailures } from "./database-failure.js";
import { arrayLiteral } from "./array-literal.js";

// PostgreSQL computes the grant while it holds the row's lock, so that two replicas never get the same units. All sums
// are bigint, because a limit may be as large as its column allows.
const grant = (need: string, want: string, remaining: string) => `
  CASE WHEN ${remaining} < ${need} THEN 0
       WHEN $7 = 1 THEN least(${remaining}, greatest(${need}, ${want}))
       ELSE least(${remaining}, greatest(${need}, least(${want}, (${remaining} + 2 * $7 - 1) / (2 * $7))))
  END`;

// All statements lock rows in the same order, so that replicas cannot deadlock. The column "last_grant" exists because
// RETURNING sees only the new row and could not compute the grant from it.
const leaseStatement = {
  name: "latchkey_lease_limits",
  text: `
    INSERT INTO limit_windows AS w (subject, window_start, window_end, taken, last_grant)
    SELECT subject, window_start, window_end, granted, granted
    FROM (
      SELECT r.subject, r.window_start, r.window_end, ${grant("r.need", "r.want", "r.max::bigint")} AS granted
      FROM (
        SELECT subject, to_timestamp(window_start) AS window_start, to_timestamp(window_end) AS window_end, max, need, want
        FROM unnest($1::text[], $2::float8[], $3::float8[], $4::int[], $5::int[], $6::int[])
          AS asked (subject, window_start, window_end, max, need, want)
      ) r
    ) fresh
    ORDER BY subject, window_start
    ON CONFLICT (subject, window_start) DO UPDATE SET
      window_end = greatest(w.window_end, excluded.window_end),
      (taken, last_grant) = (
        SELECT w.taken + granted, granted
        FROM (
          SELECT ${grant("need", "want", "remaining")} AS granted
          FROM (
            SELECT ($5::int[])[i] AS need, ($6::int[])[i] AS want,
                   greatest(0, ($4::int[])[i]::bigint - w.taken) AS remaining
            FROM array_position($1::text[], excluded.subject) AS i
          ) asked
        ) decided
      )
    RETURNING subject, taken, last_grant AS granted`,
};

const giveBackStatement = `
  WITH unspent AS (
    SELECT subject, to_timestamp(window_start) AS window_start, sum(units) AS units
    FROM unnest($1::text[], $2::float8[], $3::int[]) AS u(subject, window_start, units)
    GROUP BY subject, u.window_start
  ), locked AS (
    SELECT w.subject, w.window_start, unspent.units
    FROM limit_windows w JOIN unspent USING (subject, window_start)
    ORDER BY w.subject, w.window_start FOR NO KEY UPDATE OF w
  )
  UPDATE limit_windows w SET taken = greatest(0, w.taken - locked.units)
  FROM locked WHERE w.subject = locked.subject AND w.window_start = locked.window_start`;

// SKIP LOCKED, because another replica may be deleting the same rows.
const deleteStatement = `
  WITH ended AS (
    SELECT subject, window_start FROM limit_windows WHERE window_end < $1
    LIMIT $2 FOR UPDATE SKIP LOCKED
  )
  DELETE FROM limit_windows w USING ended
  WHERE w.subject = ended.subject AND w.window_start = ended.window_start`;

// A batch counts only if its number goes beyond the writer's last, as in `usage-store.ts`. The rows of windows are locked
// in the order of leases, so that the two cannot deadlock.
const reportStatement = {
  name: "latchkey_report_limits",
  text: `
    WITH claimed AS (
      INSERT INTO usage_writers AS w (id, batch, written_at) VALUES ($1, $2, now())
      ON CONFLICT (id) DO UPDATE SET batch = excluded.batch, written_at = excluded.written_at
        WHERE w.batch < excluded.batch
      RETURNING id
    ), reported AS (
      SELECT subject, to_timestamp(window_start) AS window_start, is_of_month, sum(units)::int AS units
      FROM unnest($3::text[], $4::float8[], $5::int[], $6::boolean[]) AS row (subject, window_start, units, is_of_month)
      WHERE EXISTS (SELECT FROM claimed)
      GROUP BY subject, row.window_start, is_of_month
    ), locked AS (
      SELECT w.subject, w.window_start, reported.units
      FROM limit_windows w JOIN reported USING (subject, window_start)
      ORDER BY w.subject, w.window_start FOR NO KEY UPDATE OF w
    ), windows AS (
      UPDATE limit_windows w SET spent = w.spent + locked.units
      FROM locked WHERE w.subject = locked.subject AND w.window_start = locked.window_start
    )
    INSERT INTO limit_days AS stored (subject, day, spent)
    SELECT subject, date_trunc('day', now(), 'UTC') AS day, sum(units)
    FROM reported WHERE is_of_month GROUP BY subject ORDER BY subject
    ON CONFLICT (subject, day) DO UPDATE SET spent = stored.spent + excluded.spent`,
};

const deleteDaysStatement = `
  DELETE FROM limit_days WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM limit_days WHERE day < $1 LIMIT $2 FOR UPDATE SKIP LOCKED
  ))`;

const leaseRows = z.array(z.object({ subject: z.string(), taken: z.number(), granted: z.number() }));

export function createLimitStore(pool: pg.Pool): LimitStore {
  const writer = randomUUID();
  return {
    lease: (requests, replicas) =>
      translatingFailures(async () => {
        const values = [
          arrayLiteral(requests, ({ subject }) => subject),
          arrayLiteral(requests, ({ windowStartMs }) => windowStartMs / 1_000),
          arrayLiteral(requests, ({ windowEndMs }) => (windowEndMs === null ? null : windowEndMs / 1_000)),
          arrayLiteral(requests, ({ max }) => max),
          arrayLiteral(requests, ({ need }) => need),
          arrayLiteral(requests, ({ want }) => want),
          replicas,
        ];
        const { rows } = await pool.query({ ...leaseStatement, values });
        return new Map(
          leaseRows.parse(rows).map(({ subject, taken, granted }) => [subject, { taken, granted }]),
        );
      }),

    giveBack: (units) =>
      translatingFailures(async () => {
        await pool.query(giveBackStatement, [
          arrayLiteral(units, ({ subject }) => subject),
          arrayLiteral(units, ({ windowStartMs }) => windowStartMs / 1_000),
          arrayLiteral(units, (unspent) => unspent.units),
        ]);
      }),

    report: (number, units) =>
      translatingFailures(async () => {
        const values = [
          writer,
          number,
          arrayLiteral(units, ({ subject }) => subject),
          arrayLiteral(units, ({ windowStartMs }) => windowStartMs / 1_000),
          arrayLiteral(units, (spent) => spent.units),
          arrayLiteral(units, ({ isOfMonth }) => (isOfMonth ? "true" : "false")),
        ];
        await pool.query({ ...reportStatement, values });
      }),

    deleteDays: (before, most) =>
      translatingFailures(async () => (await pool.query(deleteDaysStatement, [before, most])).rowCount ?? 0),

    deleteEnded: (before, most) =>
      translatingFailures(async () => (await pool.query(deleteStatement, [before, most])).rowCount ?? 0),
  };
}
