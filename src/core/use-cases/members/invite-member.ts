import { failure, success, type Result } from "../../../errors/result.js";
import { authorOf } from "../../access/author-of.js";
import { authorizeActor, type CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import { mayGiveRole, refuseToGive } from "../../access/may-give-role.js";
import { newMemberId, newPersonId } from "../../model/ids.js";
import { invitationMail } from "../mail/invitation-mail.js";
import type { Services } from "../../services.js";
import { parseEmail } from "../../model/members/email.js";
import type { Member } from "../../model/members/member.js";
import type { Role } from "../../model/members/role.js";

export const inviteMemberCodes = ["invalid_email", "member_already_exists"] as const;

export interface InviteMemberInput {
  readonly email: string;
  readonly role: Role;
}

type Code = (typeof inviteMemberCodes)[number] | CallerCode;

/**
 * The person is a member at once, but still has to sign in. The answer does not tell whether they were known before.
 */
export async function inviteMember(
  services: Services,
  call: Call,
  { email, role }: InviteMemberInput,
): Promise<Result<Member, Code>> {
  const actor = await authorizeActor(services, call, "members.invite");
  if (!actor.ok) return actor;
  const { accountId, memberId, principal } = actor.value;
  if (!mayGiveRole(principal, role)) return refuseToGive("role");
  const address = parseEmail(email);
  if (!address.ok) return address;
  const now = services.clock();
  const ids = { id: newMemberId(now), personId: newPersonId(now) };
  const invited = { ...ids, email: address.value, role, createdAt: now, invitedBy: memberId };
  const member = await services.members.withAccountLocked(
    accountId,
    async (locked): Promise<Result<Member, Code>> => {
      if (locked === null) return failure("account_not_found");
      const inserted = await locked.insert(invited, authorOf(principal, call));
      return inserted === null ? failure("member_already_exists") : success(inserted);
    },
  );
  if (!member.ok) return member;
  const { mailer, signIn, background } = services;
  background.run(async () => {
    const account = await services.accounts.find(accountId);
    if (account !== null) await mailer.send(invitationMail(address.value, account, signIn.publicUrl));
  });
  return member;
}
