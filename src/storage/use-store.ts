import { z } from "zod";
import type { UseStore } from "../core/model/usage/use-store.js";
import type { Database } from "./database.js";
import { translatingFailures } from "./database-failure.js";
import { poolTransaction } from "./pool-transaction.js";

const lockStatement = "SELECT 1 FROM accounts WHERE id = $1 FOR NO KEY UPDATE";

// A statement of its own: its clock is read when the account is locked.
const writeStatement = `
  UPDATE api_keys SET last_used_at = greatest(last_used_at, clock_timestamp())
  WHERE id = $1 AND revoked_at IS NULL AND (ends_at IS NULL OR ends_at > clock_timestamp())`;

const revokedStatement = "SELECT 1 FROM api_keys WHERE id = $1 AND revoked_at IS NOT NULL";

const found = z.object({ rowCount: z.number() });

export function createUseStore({ pool }: Pick<Database, "pool">): UseStore {
  return {
    writeNow: (accountId, keyId) =>
      translatingFailures(() =>
        poolTransaction(pool, async (client) => {
          await client.query(lockStatement, [accountId]);
          const written = found.parse(await client.query(writeStatement, [keyId]));
          if (written.rowCount > 0) return "written";
          const revoked = found.parse(await client.query(revokedStatement, [keyId]));
          return revoked.rowCount > 0 ? "revoked" : "expired";
        }),
      ),
  };
}
