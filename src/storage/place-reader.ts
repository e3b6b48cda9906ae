import { z } from "zod";
import { grouped } from "../core/model/grouped.js";
import type { PlaceReader, UsedFrom } from "../core/model/usage/used-from.js";
import type { Database } from "./database.js";
import { selectGroups, topGroups, toStoredUsage } from "./usage-groups.js";
import { reachedKeys } from "./key-filter.js";
import { translatingFailures } from "./database-failure.js";

const places = (kind: string, column: string) => `
  SELECT key_id, '${kind}', place->>0, (place->>1)::bigint, to_timestamp((place->>2)::float8 / 1000)
  FROM stored CROSS JOIN LATERAL jsonb_array_elements(${column}) AS place`;

const statement = `
  WITH stored AS (
    SELECT key_id, secret_number, count, last_used_at, networks, endpoints FROM usage_places
    WHERE account_id = $1 AND hour >= $3::timestamptz AND hour < coalesce($5::timestamptz, 'infinity')
      AND key_id = ANY ($2::text[])
  ), noted (key_id, kind, value, count, last_used_at) AS (
    SELECT key_id, 'secret', secret_number::text, count::bigint, last_used_at FROM stored
    UNION ALL ${places("network", "networks")}
    UNION ALL ${places("endpoint", "endpoints")}
  ), ranked AS (
    SELECT key_id, kind, value, sum(count) AS count, max(last_used_at) AS last_used_at,
      row_number() OVER (PARTITION BY key_id, kind ORDER BY value IS NULL, sum(count) DESC, value) AS rank
    FROM noted GROUP BY key_id, kind, value
  )
  SELECT key_id AS "keyId", kind, listed.value, sum(count)::float8 AS count, max(last_used_at) AS "lastUsedAt"
  FROM ranked CROSS JOIN LATERAL (SELECT CASE WHEN rank <= $4 OR kind = 'secret' THEN ranked.value END AS value) AS listed
  GROUP BY key_id, kind, listed.value ORDER BY listed.value IS NULL, sum(count) DESC, listed.value`;

const endpointsStatement = (ownerParameter: number | null) => `
  WITH named AS NOT MATERIALIZED (
    SELECT account_id, place->>0 AS name, 'accepted' AS outcome, hour AS at, (place->>1)::bigint AS count
    FROM usage_places AS stored CROSS JOIN LATERAL jsonb_array_elements(endpoints) AS place
    WHERE account_id = ANY ($1::text[]) AND hour >= $3::timestamptz AND hour < $4::timestamptz
      ${ownerParameter === null ? "" : `AND EXISTS (SELECT FROM api_keys k WHERE k.id = stored.key_id AND ${reachedKeys(`$${ownerParameter}::text`)})`}
  ), ${topGroups("$5")}
  ${selectGroups("NULL::text")}`;

const placeRows = z.array(
  z.object({
    keyId: z.string(),
    kind: z.enum(["secret", "network", "endpoint"]),
    value: z.string().nullable(),
    count: z.number(),
    lastUsedAt: z.date(),
  }),
);

type PlaceRow = z.output<typeof placeRows>[number];

export function createPlaceReader({ query }: Pick<Database, "query">): PlaceReader {
  return {
    async readEndpoints({ accountIds, limitedTo, bounds, top }) {
      const values: unknown[] = [accountIds, bounds, bounds[0], bounds.at(-1), top];
      if (limitedTo !== null) values.push(limitedTo.externalOwnerId);
      const statementOfAll = endpointsStatement(limitedTo === null ? null : values.length);
      return toStoredUsage(await translatingFailures(() => query(statementOfAll, values)));
    },

    async read(accountId, keyIds, { since, to }, top) {
      const rows = await translatingFailures(() => query(statement, [accountId, keyIds, since, top, to]));
      const byKey = grouped(placeRows.parse(rows), ({ keyId }) => keyId);
      return new Map([...byKey].map(([keyId, ofKey]) => [keyId, toUsedFrom(ofKey)]));
    },
  };
}

function toUsedFrom(rows: readonly PlaceRow[]): Omit<UsedFrom, "since"> {
  const placesOf = (kind: PlaceRow["kind"]) =>
    rows
      .filter((row) => row.kind === kind)
      .map(({ value, count, lastUsedAt }) => ({ value, count, lastUsedAt }));
  const secrets = placesOf("secret").map(({ value, ...rest }) => ({ number: Number(value), ...rest }));
  const lastMs = Math.max(...secrets.map(({ lastUsedAt }) => lastUsedAt.getTime()));
  return {
    count: secrets.reduce((sum, { count }) => sum + count, 0),
    lastUsedAt: secrets.length === 0 ? null : new Date(lastMs),
    secrets,
    networks: placesOf("network"),
    endpoints: placesOf("endpoint"),
  };
}
