import type { AuditRecord } from "../core/model/audit/audit-event.js";
import type { Standing } from "../core/model/callers/standing.js";
import { tokenOwners } from "./browser-token-owners.js";
import type { Transaction } from "./database.js";
import { Prisma } from "./generated/client.js";

/**
 * Whether the caller of a change is still who it was when the call began. Asked after the change was added to the audit
 * trail, and before the commit. Only one transaction at a time adds to the trail of an account: what ended the caller is
 * either seen here, or comes after the commit. Operators and sessions are ended in the trail of no account, so in all
 * other trails their rows are locked until the commit.
 */
export async function callerStands(
  transaction: Transaction,
  standing: Standing,
  records: readonly AuditRecord[],
): Promise<boolean> {
  // Callers may end or change themselves. Such a change locks their own row, so nobody else has ended them meanwhile.
  if (records.some(({ target }) => idsOf(standing).includes(target))) return true;
  const isOrdered = records.some(({ accountId }) => accountId === null);
  const lock = isOrdered ? Prisma.empty : Prisma.sql`FOR SHARE`;
  for (const condition of conditionsOf(standing, lock)) {
    if ((await transaction.$executeRaw(condition)) === 0) return false;
  }
  return true;
}

/** The ids that a change of the caller itself has as its target. */
function idsOf(standing: Standing): readonly string[] {
  if (standing.kind === "browser_token") return [];
  if (standing.kind !== "session") return [standing.id];
  const { id, personId, member } = standing;
  return member === null ? [id, personId] : [id, personId, member.id];
}

/** Statements that each find a row while the caller stands. */
function conditionsOf(standing: Standing, lock: Prisma.Sql): readonly Prisma.Sql[] {
  switch (standing.kind) {
    case "key":
      return [key(standing.id, standing.secretNumber)];
    case "operator":
      return [operator(standing.id, lock)];
    case "session": {
      const { id, member } = standing;
      const session = Prisma.sql`SELECT 1 FROM sessions WHERE id = ${id} AND revoked_at IS NULL ${lock}`;
      if (member === null) return [session];
      return [session, Prisma.sql`SELECT 1 FROM members WHERE id = ${member.id} AND role = ${member.role}`];
    }
    case "browser_token": {
      const { accountId, maker, secretNumber, externalOwnerId, createdAt } = standing.token;
      const token = Prisma.sql`
        SELECT 1 WHERE NOT EXISTS (
          SELECT 1 FROM browser_token_revocations
          WHERE account_id = ${accountId} AND external_owner_id = ANY (${tokenOwners(externalOwnerId)})
            AND revoked_until >= ${createdAt})`;
      if (maker.id === null) return [token];
      return [token, maker.kind === "key" ? key(maker.id, secretNumber) : operator(maker.id, lock)];
    }
  }
}

/** A key of an account that is suspended manages nothing. */
function key(id: string, secretNumber: number | null): Prisma.Sql {
  return Prisma.sql`
    SELECT 1 FROM api_keys k JOIN accounts a ON a.id = k.account_id
    WHERE k.id = ${id} AND k.revoked_at IS NULL AND 'keys:manage' = ANY (k.permissions) AND a.suspended_at IS NULL
      AND (${secretNumber}::int IS NULL OR EXISTS (
        SELECT 1 FROM key_secrets s
        WHERE s.key_id = k.id AND s.number = ${secretNumber} AND (s.ends_at IS NULL OR s.ends_at > clock_timestamp())))`;
}

function operator(id: string, lock: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`SELECT 1 FROM operators WHERE id = ${id} AND revoked_at IS NULL ${lock}`;
}
