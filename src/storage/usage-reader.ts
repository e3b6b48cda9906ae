import { hourMs } from "../core/model/durations.js";
import { grouped } from "../core/model/grouped.js";
import type { CountGrouping, UsageReader } from "../core/model/usage/usage-reader.js";
import { countedUsage, type UsageSource } from "./counted-usage.js";
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

/** The groups are the positions of the reaches in $5, $6 and $7, from 1. */
function reachesStatement(isAnyLimited: boolean): string {
  const ifLimited = `JOIN api_keys k ON k.id = counted.key_id AND (NOT reach.is_limited OR ${reachedKeys("reach.owner")})`;
  return `
    WITH ${countedUsage("minute", false)}, named AS NOT MATERIALIZED (
      SELECT counted.account_id, reach.position::text AS name, counted.outcome, counted.at, counted.count
      FROM unnest($5::text[], $6::boolean[], $7::text[]) WITH ORDINALITY AS reach (account_id, is_limited, owner, position)
      JOIN counted ON counted.account_id = reach.account_id
      ${isAnyLimited ? ifLimited : ""}
    ), ${allGroups} ${selectGroups("NULL::text")}`;
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

    async readMinutes(bounds, reaches) {
      const owners = reaches.map(({ limitedTo }) => limitedTo?.externalOwnerId ?? null);
      const areLimited = reaches.map(({ limitedTo }) => limitedTo !== null);
      const accountIds = reaches.map(({ accountId }) => accountId);
      const range = [bounds, bounds[0], bounds.at(-1)];
      const values = [[...new Set(accountIds)], ...range, accountIds, areLimited, owners];
      const statement = reachesStatement(areLimited.includes(true));
      const rows = toStoredUsage(await translatingFailures(() => query(statement, values)));
      const byPosition = grouped(rows, ({ group }) => group);
      return reaches.map((_, index) => byPosition.get(String(index + 1)) ?? []);
    },
  };
}
