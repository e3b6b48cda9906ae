import type { UsageLevel } from "../core/model/usage/usage-level.js";

/** A level, or the quarters of hours that the level of hours keeps. */
export type UsageSource = UsageLevel | "quarter";

const inRange = (column: string) => `${column} >= $3::timestamptz AND ${column} < $4::timestamptz`;

/** What each level says of the accounts $1 from $3 to $4. */
const stored: Readonly<Record<UsageSource, string>> = {
  minute: `
    SELECT account_id, key_id, minute AS at, outcome, count::bigint AS count FROM usage_minutes AS stored
    WHERE account_id = ANY ($1::text[]) AND ${inRange("minute")}`,
  hour: `
    SELECT account_id, key_id, hour, outcome, quarter_1::bigint + quarter_2 + quarter_3 + quarter_4
    FROM usage_hours AS stored WHERE account_id = ANY ($1::text[]) AND ${inRange("hour")}`,
  quarter: `
    SELECT account_id, key_id, quarter.at, outcome, quarter.count::bigint
    FROM usage_hours AS stored CROSS JOIN LATERAL (VALUES
      (hour, quarter_1), (hour + interval '15 minutes', quarter_2),
      (hour + interval '30 minutes', quarter_3), (hour + interval '45 minutes', quarter_4)
    ) AS quarter (at, count)
    WHERE account_id = ANY ($1::text[]) AND hour > $3::timestamptz - interval '1 hour' AND hour < $4::timestamptz
      AND quarter.count > 0 AND ${inRange("quarter.at")}`,
  day: `
    SELECT account_id, key_id, day, outcome, count
    FROM usage_days AS stored WHERE account_id = ANY ($1::text[]) AND ${inRange("day")}`,
};

/**
 * The sum of a level, of the journal, and of what an earlier version left, in one snapshot: a fold moves counts from one
 * to the other, and none is seen twice or missed. Of all keys of the accounts, or of the keys $5, whose slices are $6.
 */
export function countedUsage(source: UsageSource, isOfKeys: boolean): string {
  const ofKeys = (column: string) => (isOfKeys ? `AND ${column} = ANY ($5::text[])` : "");
  return `counted (account_id, key_id, at, outcome, count) AS NOT MATERIALIZED (
    ${stored[source]} ${ofKeys("stored.key_id")}
    UNION ALL
    ${flushedTo("usage_journal")} ${isOfKeys ? "AND slice = ANY ($6::smallint[])" : ""}
      ${ofKeys("entry.key_id")}
    UNION ALL
    SELECT k.account_id, key_id, minute, outcome, count
    FROM key_usage JOIN api_keys k ON k.id = key_id AND k.account_id = ANY ($1::text[])
    WHERE ${inRange("minute")} ${ofKeys("key_id")}
  )`;
}

/** What the journal has in the same range after the batches $6 of the writers $5. */
export const flushedSince = `counted (account_id, key_id, at, outcome, count) AS NOT MATERIALIZED (
  ${flushedTo("usage_journal LEFT JOIN unnest($5::text[], $6::integer[]) AS mark (of, up_to) ON mark.of = writer")}
    AND batch > coalesce(mark.up_to, 0)
)`;

/** The latest batch of each writer that the journal has in the range. A writer's batches are committed in their order. */
export const flushMarks = `(
  SELECT coalesce(json_object_agg(writer, batch), '{}')
  FROM (SELECT writer, max(batch) AS batch FROM usage_journal WHERE ${inRange("minute")} GROUP BY writer) AS latest
)`;

function flushedTo(journal: string): string {
  return `
    SELECT k.account_id, entry.key_id, minute, outcome, entry.count
    FROM ${journal} CROSS JOIN LATERAL unnest(key_ids, counts) AS entry (key_id, count)
    JOIN api_keys k ON k.id = entry.key_id AND k.account_id = ANY ($1::text[])
    WHERE ${inRange("minute")}`;
}
