import { z } from "zod";
import type { KeyId } from "../core/model/ids.js";
import { isReached } from "../core/model/keys/key-reach.js";
import type { KeyScope } from "../core/model/keys/key-store.js";
import type { Transaction } from "./database.js";
import { toApiKey } from "./rows.js";
import type { ApiKeyModel } from "./generated/models.js";
import { raw, rowsOf, sql } from "./sql.js";

/** When a lock was had, by the database's clock. */
export const lockedAt = z.array(z.object({ now: z.date() }));

/** The one row of a statement that asks for the database's clock. */
export const clockRow = z.tuple([z.object({ now: z.date() })]);

export interface FoundKey {
  readonly row: ApiKeyModel;
  readonly now: Date;
}

/**
 * Locks a key that is not revoked, for a change of it or against changes by others. Null when the scope reaches none of that
 * id.
 */
export async function lockKey(
  transaction: Transaction,
  scope: KeyScope,
  id: KeyId,
  strength: "FOR UPDATE" | "FOR SHARE",
): Promise<FoundKey | "of another member" | null> {
  const { accountId, createdBy } = scope;
  // The clock is read outside of the subquery, for that is when the lock has been had.
  const [lock] = lockedAt.parse(
    await rowsOf(
      transaction,
      sql`
      SELECT clock_timestamp() AS now FROM (
        SELECT 1 FROM api_keys WHERE id = ${id} AND account_id = ${accountId} AND revoked_at IS NULL ${raw(strength)}
      ) AS locked`,
    ),
  );
  const row = lock && (await transaction.apiKey.findUnique({ where: { id } }));
  if (lock === undefined || !row || !isReached(scope, toApiKey(row))) return null;
  return createdBy !== null && row.createdBy !== createdBy ? "of another member" : { row, now: lock.now };
}
