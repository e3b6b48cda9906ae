import { z } from "zod";
import { isAccountId } from "../core/model/ids.js";
import type { StoredUsage } from "../core/model/usage/usage-reader.js";
import { isErrorCode } from "../errors/catalogue.js";

// What follows `named` (account_id, name, outcome, at, count) in a statement that sorts counts into groups and buckets. The
// bounds of the buckets are $2.

// `OFFSET 0` hides from the planner what the columns are made of. It would expect a group for each count, and sort them all.
const sumOfGroups = (name: string) => `
  SELECT account_id, name, outcome, bucket, sum(count) AS count FROM (
    SELECT account_id, ${name} AS name, outcome, width_bucket(at, $2::timestamptz[]) - 1 AS bucket, count
    FROM named OFFSET 0
  ) AS placed GROUP BY account_id, name, outcome, bucket`;

/** The names with the most counts, each after the id of its account. */
const topOf = (source: string, most: string) => `top AS MATERIALIZED (
  SELECT array_agg(account_id || ' ' || name) AS names FROM (
    SELECT account_id, name, row_number() OVER (PARTITION BY account_id ORDER BY sum(count) DESC, name) AS rank
    FROM ${source} WHERE name IS NOT NULL GROUP BY account_id, name
  ) AS totals WHERE rank <= ${most}
)`;

const topName = "CASE WHEN account_id || ' ' || name = ANY ((SELECT names FROM top)::text[]) THEN name END";

/** Every name is a group. */
export const allGroups = `shown AS (${sumOfGroups("name")})`;

/** The groups of each account with the most counts, and the rest as one without a name, where there are few names. */
export const topOfFewGroups = (most: string) => `sums AS MATERIALIZED (${sumOfGroups("name")}
), ${topOf("sums", most)}, shown AS (
  SELECT account_id, ${topName} AS name, outcome, bucket, sum(count) AS count FROM sums GROUP BY 1, 2, outcome, bucket
)`;

/**
 * The same for any number of names. The counts are read twice: all groups by bucket would be a million rows for an account
 * with many keys.
 */
export const topGroups = (most: string) => `${topOf("named", most)}, shown AS (${sumOfGroups(topName)})`;

/** The end of the statement. */
export const selectGroups = (label: string) => `
  SELECT account_id AS "accountId", name AS "group", outcome, ${label} AS label,
    array_agg(bucket) AS buckets, array_agg(count::float8) AS counts
  FROM shown GROUP BY account_id, name, outcome`;

const groupRows = z.array(
  z.object({
    accountId: z.string().refine(isAccountId),
    group: z.string().nullable(),
    label: z.string().nullable(),
    outcome: z.string(),
    buckets: z.array(z.number()),
    counts: z.array(z.number()),
  }),
);

/** Leaves out outcomes that this server does not know, because one of a later version may count them. */
export function toStoredUsage(rows: readonly unknown[]): StoredUsage[] {
  return groupRows.parse(rows).flatMap(({ outcome, ...row }) => {
    const isKnown = outcome === "accepted" || isErrorCode(outcome);
    return isKnown ? [{ ...row, outcome }] : [];
  });
}
