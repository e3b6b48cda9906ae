import type { AccountId } from "../core/model/ids.js";
import type { Member } from "../core/model/members/member.js";
import type { NewMember } from "../core/model/members/member-store.js";
import type { Transaction } from "./database.js";
import { toMember } from "./rows.js";

/** Null where whoever has this address is a member already. The person is made where the address is new. */
export async function insertMember(
  transaction: Transaction,
  accountId: AccountId,
  { id, personId, email, role, createdAt, invitedBy }: NewMember,
): Promise<Member | null> {
  await transaction.person.createMany({ data: { id: personId, email, createdAt }, skipDuplicates: true });
  const person = await transaction.person.findUniqueOrThrow({ where: { email } });
  const data = { id, accountId, personId: person.id, role, createdAt, invitedBy };
  const [row] = await transaction.member.createManyAndReturn({ data, skipDuplicates: true });
  return row === undefined ? null : toMember({ ...row, person });
}
