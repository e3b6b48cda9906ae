import type { TokenMemberStore } from "../core/model/members/token-member-store.js";
import type { Database } from "./database.js";
import { toTokenMember } from "./rows.js";

export function createTokenMemberStore({ prisma }: Database): TokenMemberStore {
  return {
    async admit(accountId, { id, personId, email, role, createdAt }) {
      const where = { accountId_email: { accountId, email } };
      const known = await prisma.tokenMember.findUnique({ where });
      if (known?.role === role) return toTokenMember(known);
      // Of many who come first at once, one is written and nobody fails.
      const data = { id, personId, accountId, email, role, createdAt };
      await prisma.tokenMember.createMany({ data, skipDuplicates: true });
      return toTokenMember(await prisma.tokenMember.update({ where, data: { role } }));
    },
  };
}
