import { changedFields, fieldsOf } from "../core/model/audit/changed-fields.js";
import type { TokenMemberStore } from "../core/model/members/token-member-store.js";
import { appendAuditNow } from "./append-audit.js";
import type { PostgresChangeFeed } from "./change-feed.js";
import { readCommitted, type Database } from "./database.js";
import { translatingFailures } from "./database-failure.js";
import { toTokenMember } from "./rows.js";

export function createTokenMemberStore({ prisma }: Database, feed: PostgresChangeFeed): TokenMemberStore {
  return {
    async admit(accountId, { id, personId, email, role, createdAt }, author) {
      const where = { accountId_email: { accountId, email } };
      const known = await prisma.tokenMember.findUnique({ where });
      if (known?.role === role) return toTokenMember(known);
      const data = { id, personId, accountId, email, role, createdAt };
      return translatingFailures(() =>
        prisma.$transaction(async (transaction) => {
          // Of many who come first at once, one is written and nobody fails.
          const { count } = await transaction.tokenMember.createMany({ data, skipDuplicates: true });
          await transaction.$queryRaw`
            SELECT 1 FROM token_members WHERE account_id = ${accountId} AND email = ${email} FOR UPDATE`;
          const before = await transaction.tokenMember.findUniqueOrThrow({ where });
          if (count === 0 && before.role === role) return toTokenMember(before);
          const row = await transaction.tokenMember.update({ where, data: { role } });
          const change =
            count === 1
              ? { action: "member.provisioned" as const, before: null, after: fieldsOf({ email, role }) }
              : { action: "member.role_changed" as const, ...changedFields({ role: before.role }, { role }) };
          const record = { accountId, target: row.id, ...change, author };
          await appendAuditNow(transaction, [record], feed);
          return toTokenMember(row);
        }, readCommitted),
      );
    },
  };
}
