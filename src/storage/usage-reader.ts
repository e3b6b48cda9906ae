import { z } from "zod";
import { hourMs } from "../core/model/durations.js";
import { grouped } from "../core/model/grouped.js";
import type { CountGrouping, UsageReader } from "../core/model/usage/usage-reader.js";
import { countedUsage, flushedSince, flushMarks, type UsageSource } from "./counted-usage.js";
import type { Database } from "./database.js";
import { reachedKeys } from "./key-filter.js";
import { translatingFailures } from "./database-failure.js";
import { allGroups, selectGroups, topGroups, topOfFewGroups, toStoredUsage } from "./usage-groups.js";
import { sliceOf } from "./usage-journal.js";

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

function usageStatement(
  source: UsageSource,
  grouping: keyof typeof groups,
  selection: Selection,
  ownerParameter: number | null,
): string {
  const isOfKeyRow = grouping === "owner" || grouping === "environment" || ownerParameter !== null;
  const reached = ownerParameter === null ? "" : `WHERE ${reachedKeys(`$${ownerParameter}::text`)}`;
  return `
    WITH ${countedUsage(source, selection === "of keys")}, named AS NOT MATERIALIZED (
      SELECT counted.account_id, ${groups[grouping]} AS name, counted.outcome, counted.at, counted.count
      FROM counted ${isOfKeyRow ? "JOIN api_keys k ON k.id = counted.key_id" : ""} ${reached}
    ), ${selection === "top groups" ? topFrom(grouping)("$5") : allGroups}
    ${selectGroups(grouping === "key" ? "(SELECT k.name FROM api_keys k WHERE k.id = shown.name)" : "NULL::text")}`;
}

/**
 * The groups are accounts. When a reach is limited, they are positions in `reaches`, from 1. Then each count is joined to
 * its key.
 */
function minutesStatement(counted: string, reaches: string | null): string {
  const named =
    reaches === null
      ? "SELECT account_id, account_id AS name, outcome, at, count FROM counted"
      : `SELECT counted.account_id, reach.position::text AS name, counted.outcome, counted.at, counted.count
        FROM ${reaches} WITH ORDINALITY AS reach (account_id, is_limited, owner, position)
        JOIN counted ON counted.account_id = reach.account_id
        JOIN api_keys k ON k.id = counted.key_id AND (NOT reach.is_limited OR ${reachedKeys("reach.owner")})`;
  return `
    WITH ${counted}, named AS NOT MATERIALIZED (${named}), ${allGroups}
    SELECT ${flushMarks} AS "upTo", list.*
    FROM (VALUES (1)) AS one LEFT JOIN (${selectGroups("NULL::text")}) AS list ON true`;
}

const marksOfRow = z.object({ upTo: z.record(z.string(), z.number()) });
const countsOfRow = z.object({ accountId: z.string() });

/** Without any count there is one row, which has the marks only. */
function toMinutes(rows: readonly unknown[]) {
  const { upTo } = marksOfRow.parse(rows[0]);
  const counted = rows.filter((row) => countsOfRow.safeParse(row).success);
  return { upTo: new Map(Object.entries(upTo)), rows: toStoredUsage(counted) };
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

    async readMinutes(bounds, reaches, after) {
      const accountIds = reaches.map(({ accountId }) => accountId);
      const values: unknown[] = [[...new Set(accountIds)], bounds, bounds[0], bounds.at(-1)];
      if (after !== null) values.push([...after.keys()], [...after.values()]);
      const isAnyLimited = reaches.some(({ limitedTo }) => limitedTo !== null);
      let parts: string | null = null;
      if (isAnyLimited) {
        const first = values.length + 1;
        parts = `unnest($${first}::text[], $${first + 1}::boolean[], $${first + 2}::text[])`;
        const owners = reaches.map(({ limitedTo }) => limitedTo?.externalOwnerId ?? null);
        values.push(
          accountIds,
          reaches.map(({ limitedTo }) => limitedTo !== null),
          owners,
        );
      }
      const counted = after === null ? countedUsage("minute", false) : flushedSince;
      const statement = minutesStatement(counted, parts);
      const { rows, upTo } = toMinutes(await translatingFailures(() => query(statement, values)));
      const byName = grouped(rows, ({ group }) => group);
      const nameOf = (id: string, index: number) => (isAnyLimited ? String(index + 1) : id);
      return { lists: accountIds.map((id, index) => byName.get(nameOf(id, index)) ?? []), upTo };
    },
  };
}
