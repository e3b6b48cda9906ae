import type { EndedSubscription } from "../core/model/accounts/account-store.js";
import type { ChangeAuthor } from "../core/model/audit/change-author.js";
import { fieldsOf } from "../core/model/audit/changed-fields.js";
import type { AccountId } from "../core/model/ids.js";
import type { Revocation } from "../core/model/keys/revocation.js";
import type { Announced } from "./announce-change.js";
import type { Transaction } from "./database.js";
import { clockRow } from "./lock-key.js";
import { revokeLocked } from "./revoke-keys.js";
import { toAccount } from "./rows.js";

/**
 * Revokes every key of the account but those that have reached their expiry, which nothing brings back. A key that has ended for
 * not being used is revoked too: a replica may hold a use of it that is not written yet.
 */
export async function endSubscription(
  transaction: Transaction,
  id: AccountId,
  revocation: Revocation,
  author: ChangeAuthor,
): Promise<Announced<EndedSubscription | null>> {
  // Nobody creates a key in an account that is locked.
  await transaction.$queryRaw`SELECT 1 FROM accounts WHERE id = ${id} FOR UPDATE`;
  const row = await transaction.account.findUnique({ where: { id } });
  if (row === null) return { value: null, change: "none", audit: [] };
  const account = toAccount(row);
  // A change that is under way may extend a key that reaches its expiry just now, so these are locked as well. The
  // clock is read after the locks.
  const locked = await transaction.$queryRaw`
    SELECT clock_timestamp() AS now, count(*) FROM (
      SELECT 1 FROM api_keys
      WHERE account_id = ${id} AND revoked_at IS NULL
        AND (expires_at IS NULL OR expires_at > clock_timestamp() - INTERVAL '1 hour')
      ORDER BY id FOR UPDATE
    ) AS locked`;
  const [{ now }] = clockRow.parse(locked);
  const where = { accountId: id, OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] };
  const { revoked, events, audit } = await revokeLocked(transaction, where, { revocation, now, author });
  const value = { account, revokedKeys: revoked.length };
  if (revoked.length === 0) return { value, change: "made before", audit: [] };
  const after = fieldsOf({ revokedKeys: revoked.length, note: revocation.note });
  return {
    value,
    // One notice for the account, however many keys it has.
    change: { digests: [], accountIds: [id] },
    events,
    audit: [
      ...audit,
      { accountId: id, action: "account.subscription_ended", target: id, before: null, after, author },
    ],
  };
}
