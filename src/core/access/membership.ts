import { isAccountId, type AccountId, type PersonId } from "../model/ids.js";
import type { Call } from "../model/callers/credential.js";
import type { Member } from "../model/members/member.js";
import type { Services } from "../services.js";
import { authorAs } from "./author-of.js";

/**
 * The member that a person acts as: in the account that the call names, else in the one chosen last, else in their
 * only one. A named account is never replaced by another.
 */
export async function findMembership(
  { members, background, clock }: Services,
  personId: PersonId,
  call: Call,
  chosenLast: AccountId | null,
): Promise<Member | null> {
  const { accountId: named } = call;
  const member = await find();
  if (member?.joinedAt === null) {
    const author = authorAs({ kind: "member", id: member.id }, call);
    background.run(() => members.markJoined(member.id, clock(), author));
  }
  return member;

  async function find(): Promise<Member | null> {
    if (named !== null) return isAccountId(named) ? members.findOf(personId, named) : null;
    const remembered = chosenLast === null ? null : await members.findOf(personId, chosenLast);
    if (remembered !== null) return remembered;
    const [only = null, other] = await members.firstOf(personId, 2);
    return other === undefined ? only : null;
  }
}
