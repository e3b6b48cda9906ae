import { changedFields, fieldsOf } from "../core/model/audit/changed-fields.js";
import type { TokenMemberStore } from "../core/model/members/token-member-store.js";
import type { PostgresChangeFeed } from "./change-feed.js";
import { changeTransaction } from "./change-transaction.js";
import type { Database } from "./database.js";
import { toTokenMember } from "./rows.js";

export function createTokenMemberStore(database: Database, feed: PostgresChangeFeed): TokenMemberStore {
  const { prisma } = database;
  return {
    async admit(accountId, { id, personId, email, role, createdAt }, author) {
      const where = { accountId_email: { accountId, email } };
      const known = await (await prisma()).tokenMember.findUnique({ where });
      if (known?.role === role) return toTokenMember(known);
      const data = { id, personId, accountId, email, role, createdAt };
      return changeTransaction(database, feed, async (transaction, append) => {
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
        await append([{ accountId, target: row.id, ...change, author }]);
        return toTokenMember(row);
      });
    },
  };
}
