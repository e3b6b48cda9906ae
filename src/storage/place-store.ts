import { randomUUID } from "node:crypto";
import type pg from "pg";
import type { PlaceCount, PlaceStore } from "../core/model/usage/used-from.js";
import { translatingFailures } from "./database-failure.js";

// The rows of a process are its own: what it counted replaces what it wrote before, and may be written twice.
const writeStatement = {
  name: "latchkey_write_places",
  text: `
    INSERT INTO usage_places AS stored
      (account_id, hour, key_id, writer, part, secret_number, count, last_used_at, networks, endpoints)
    SELECT account_id, to_timestamp(hour::float8 * 3600), key_id, $1, part, secret_number, count,
      to_timestamp(last_used_ms / 1000), networks, endpoints
    FROM jsonb_to_recordset($2::jsonb) AS row (account_id text, hour integer, key_id text, part integer,
      secret_number smallint, count integer, last_used_ms float8, networks jsonb, endpoints jsonb)
    ON CONFLICT (account_id, hour, key_id, writer, part) DO UPDATE SET count = excluded.count,
      last_used_at = excluded.last_used_at, networks = excluded.networks, endpoints = excluded.endpoints`,
};

export function createPlaceStore(pool: pg.Pool): PlaceStore {
  const writer = randomUUID();
  return {
    async write(places) {
      const rows = places.map((row) => ({
        account_id: row.accountId,
        hour: row.hour,
        key_id: row.keyId,
        part: row.part,
        secret_number: row.secretNumber,
        count: row.count,
        last_used_ms: row.lastUsedAtMs,
        networks: row.networks.map(toTuple),
        endpoints: row.endpoints.map(toTuple),
      }));
      const values = [writer, JSON.stringify(rows)];
      await translatingFailures(() => pool.query({ ...writeStatement, values }));
    },
  };
}

function toTuple({ value, count, lastUsedAtMs }: PlaceCount): [string | null, number, number] {
  return [value, count, lastUsedAtMs];
}
