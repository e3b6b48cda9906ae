import { hourMs } from "../core/model/durations.js";
import type { CountGrouping, UsageReader } from "../core/model/usage/usage-reader.js";
import type { UsageLevel } from "../core/model/usage/usage-level.js";
import type { Database } from "./database.js";
import { reachedKeys } from "./key-filter.js";
import { translatingFailures } from "./database-failure.js";
import { allGroups, selectGroups, topGroups, topOfFewGroups, toStoredUsage } from "./usage-groups.js";
import { sliceOf } from "./usage-journal.js";

const inRange = (column: string) => `${column} >= $3::timestamptz AND ${column} < $4::timestamptz`;

/** What each level says of the accounts $1 from $3 to $4. */
const stored: Readonly<Record<UsageLevel | "quarter", string>> = {
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

/** Of the key `k`, or of the count itself. */
const groups: Readonly<Record<CountGrouping | "none", string>> = {
  none: "''",
  key: "counted.key_id",
  outcome: "counted.outcome",
  owner: "coalesce(k.owner_id, k.external_owner_id, '')",
  environment: "k.environment",
};

/** Whose counts to read: of these keys, or of all keys of the accounts, in so many groups and the rest. */
type Selection = "of keys" | "top groups" | "one group";

/**
 * The sum of a level, of the journal, and of what an earlier version left, in one snapshot: a fold moves counts from one
 * to the other, and none is seen twice or missed.
 */
function usageStatement(
  source: keyof typeof stored,
  grouping: keyof typeof groups,
  selection: Selection,
  ownerParameter: number | null,
): string {
  const ofKeys = (column: string) => (selection === "of keys" ? `AND ${column} = ANY ($5::text[])` : "");
  const isOfKeyRow = grouping === "owner" || grouping === "environment" || ownerParameter !== null;
  const reached = ownerParameter === null ? "" : `WHERE ${reachedKeys(ownerParameter)}`;
  return `
    WITH counted (account_id, key_id, at, outcome, count) AS NOT MATERIALIZED (
      ${stored[source]} ${ofKeys("stored.key_id")}
      UNION ALL
      SELECT k.account_id, entry.key_id, minute, outcome, entry.count
      FROM usage_journal CROSS JOIN LATERAL unnest(key_ids, counts) AS entry (key_id, count)
      JOIN api_keys k ON k.id = entry.key_id AND k.account_id = ANY ($1::text[])
      WHERE ${inRange("minute")} ${selection === "of keys" ? "AND slice = ANY ($6::smallint[])" : ""}
        ${ofKeys("entry.key_id")}
      UNION ALL
      SELECT k.account_id, key_id, minute, outcome, count
      FROM key_usage JOIN api_keys k ON k.id = key_id AND k.account_id = ANY ($1::text[])
      WHERE ${inRange("minute")} ${ofKeys("key_id")}
    ), named AS NOT MATERIALIZED (
      SELECT counted.account_id, ${groups[grouping]} AS name, counted.outcome, counted.at, counted.count
      FROM counted ${isOfKeyRow ? "JOIN api_keys k ON k.id = counted.key_id" : ""} ${reached}
    ), ${selection === "top groups" ? topFrom(grouping)("$5") : allGroups}
    ${selectGroups(grouping === "key" ? "(SELECT k.name FROM api_keys k WHERE k.id = shown.name)" : "NULL::text")}`;
}

/** Outcomes and environments are few, keys and owners many. */
function topFrom(grouping: keyof typeof groups): (most: string) => string {
  return grouping === "outcome" || grouping === "environment" ? topOfFewGroups : topGroups;
}

export function createUsageReader({ query }: Pick<Database, "query">): UsageReader {
  return {
    async read({ range: { level, bounds }, accountIds, keyIds, limitedTo, groupBy, top }) {
      const isWholeHours = bounds.every((bound) => bound.getTime() % hourMs === 0);
      const source = level === "hour" && !isWholeHours ? "quarter" : level;
      const selection = keyIds !== null ? "of keys" : groupBy !== null ? "top groups" : "one group";
      const values: unknown[] = [accountIds, bounds, bounds[0], bounds.at(-1)];
      if (selection === "top groups") values.push(top);
      if (keyIds !== null) values.push(keyIds, [...new Set(keyIds.map(sliceOf))]);
      if (limitedTo !== null) values.push(limitedTo.externalOwnerId);
      const ownerParameter = limitedTo === null ? null : values.length;
      const statement = usageStatement(source, groupBy ?? "none", selection, ownerParameter);
      const rows = await translatingFailures(() => query(statement, values));
      return toStoredUsage(rows);
    },
  };
}
