import { z } from "zod";
import type { AuditAction } from "../core/model/audit/audit-action.js";
import type { AuditRecord } from "../core/model/audit/audit-event.js";
import type { Standing } from "../core/model/callers/standing.js";
import type { ApiKey } from "../core/model/keys/api-key.js";
import { widerThan, type KeyPower } from "../core/model/keys/no-wider.js";
import { advisoryLocks } from "./advisory-locks.js";
import { tokenOwners } from "./browser-token-owners.js";
import { apiKeyColumns, readColumns, selectColumns } from "./columns.js";
import type { Transaction } from "./database.js";
import type { ApiKeyModel } from "./generated/models.js";
import { toApiKey } from "./rows.js";
import { countOf, nothing, raw, rowsOf, sql, type Sql } from "./sql.js";

/**
 * Whether the caller of a change is still who it was when the call began. Asked after the change was added to the audit
 * trail, and before the commit. Only one transaction at a time adds to the trail of an account: what ended the caller is
 * either seen here, or comes after the commit. Operators and sessions are ended in the trail of no account, so in all
 * other trails they are locked until the commit.
 */
export async function callerStands(
  transaction: Transaction,
  standing: Standing,
  records: readonly AuditRecord[],
): Promise<boolean> {
  const isOrdered = records.some(({ accountId }) => accountId === null);
  switch (standing.kind) {
    case "key":
      return keyStands(transaction, standing, records);
    case "operator":
      return operatorStands(transaction, standing.id, isOrdered);
    case "session": {
      const { id, member } = standing;
      const session = sql`
        SELECT 1 FROM sessions s WHERE s.id = ${id} AND (s.revoked_at IS NULL OR ${isOwnChange("s")})
        ${isOrdered ? nothing : sql`FOR SHARE`}`;
      return (
        (await has(transaction, session)) &&
        (member === null || (await memberStands(transaction, member, records)))
      );
    }
    case "browser_token": {
      const { token, makerPower: power } = standing;
      const { maker, secretNumber } = token;
      if (!(await has(transaction, tokenStatement(token)))) return false;
      if (maker.id === null) return true;
      return maker.kind === "key"
        ? keyStands(transaction, { id: maker.id, secretNumber, power }, records)
        : operatorStands(transaction, maker.id, isOrdered);
    }
  }
}

/** Whether a key that changes itself may still give what it gave when the call began; true of other callers and keys. */
export function keepsPower(current: ApiKey, standing: Standing | null): boolean {
  const giver = standing === null ? null : giverOf(standing);
  return giver?.id !== current.id || isNoNarrower(current, giver.power);
}

/** The key whose power bounds what the caller gives. */
function giverOf(standing: Standing): { readonly id: string; readonly power: KeyPower } | null {
  if (standing.kind === "key") return standing;
  if (standing.kind !== "browser_token" || standing.makerPower === null) return null;
  const { id } = standing.token.maker;
  return id === null ? null : { id, power: standing.makerPower };
}

function isNoNarrower(current: KeyPower, power: KeyPower): boolean {
  return widerThan(current, power).length === 0;
}

/** Whether the statement finds a row. */
async function has(transaction: Transaction, statement: Sql): Promise<boolean> {
  return (await countOf(transaction, statement)) > 0;
}

/**
 * Callers may end or change themselves. Stores end only what has not ended, and lock it first. So what this transaction has
 * written stood until then, and the end is the caller's own.
 */
const isOwnChange = (alias: string) => raw(`${alias}.xmin = pg_current_xact_id()::xid`);

interface KeyCaller {
  readonly id: string;
  /** Null for any secret. */
  readonly secretNumber: number | null;
  /** What it could give when the call began; null where nobody asks. */
  readonly power: KeyPower | null;
}

const rowsOfKeys = z.array(z.looseObject({}));

/** In an account that is suspended, a key may still be revoked by its holder, and changes nothing else. */
async function keyStands(
  transaction: Transaction,
  { id, secretNumber, power }: KeyCaller,
  records: readonly AuditRecord[],
): Promise<boolean> {
  const found = await rowsOf(
    transaction,
    sql`
    SELECT ${raw(selectColumns("k", apiKeyColumns))}
    FROM api_keys k JOIN accounts a ON a.id = k.account_id
    WHERE k.id = ${id} AND (k.revoked_at IS NULL OR ${isOwnChange("k")})
      AND (a.suspended_at IS NULL OR k.revoked_at IS NOT NULL)
      AND (${secretNumber}::int IS NULL OR EXISTS (
        SELECT 1 FROM key_secrets s
        WHERE s.key_id = k.id AND s.number = ${secretNumber}
          AND (s.ends_at IS NULL OR s.ends_at > clock_timestamp() OR ${isOwnChange("s")})))`,
  );
  const [row] = rowsOfKeys.parse(found);
  if (row === undefined) return false;
  // A key that changes itself was asked before the change (`keepsPower`).
  const changesItself = records.some(({ action, target }) => action === "key.updated" && target === id);
  if (power === null || changesItself) return true;
  return isNoNarrower(toApiKey(readColumns<ApiKeyModel>(row, "k", apiKeyColumns)), power);
}

function tokenStatement({
  accountId,
  externalOwnerId,
  createdAt,
}: (Standing & { readonly kind: "browser_token" })["token"]): Sql {
  return sql`
    SELECT 1 FROM accounts WHERE id = ${accountId} AND suspended_at IS NULL AND NOT EXISTS (
      SELECT 1 FROM browser_token_revocations
      WHERE account_id = ${accountId} AND external_owner_id = ANY (${tokenOwners(externalOwnerId)})
        AND revoked_until >= ${createdAt})`;
}

async function operatorStands(transaction: Transaction, id: string, isOrdered: boolean): Promise<boolean> {
  if (!isOrdered) await countOf(transaction, lockOperator(id, "shared"));
  return has(
    transaction,
    sql`SELECT 1 FROM operators o WHERE o.id = ${id} AND (o.revoked_at IS NULL OR ${isOwnChange("o")})`,
  );
}

/**
 * An operator makes changes in many accounts at once, and a revocation comes between them. Advisory locks are given in the
 * order in which they were asked for. A row lock that is shared goes on being given to others while an update waits for it.
 */
export function lockOperator(id: string, how: "shared" | "alone"): Sql {
  const lock = raw(how === "shared" ? "pg_advisory_xact_lock_shared" : "pg_advisory_xact_lock");
  return sql`SELECT ${lock}(${advisoryLocks.operators}::int, hashtext(${id}))::text`;
}

const changesOfMembers: readonly AuditAction[] = ["member.role_changed", "member.left"];

/** What a member was, where the change is of that member; otherwise what it is. */
async function memberStands(
  transaction: Transaction,
  { id, role }: NonNullable<(Standing & { readonly kind: "session" })["member"]>,
  records: readonly AuditRecord[],
): Promise<boolean> {
  const own = records.find(({ action, target }) => target === id && changesOfMembers.includes(action));
  if (own !== undefined) return own.before?.["role"] === role;
  return has(transaction, sql`SELECT 1 FROM members WHERE id = ${id} AND role = ${role}`);
}
