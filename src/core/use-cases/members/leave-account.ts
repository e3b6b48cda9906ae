import { failure, type Result } from "../../../errors/result.js";
import { authorOf } from "../../access/author-of.js";
import { authorizeActor, type CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import type { Services } from "../../services.js";
import type { Member } from "../../model/members/member.js";
import { takeAway } from "./remove-member.js";

export const leaveAccountCodes = ["last_owner_required"] as const;

type Code = (typeof leaveAccountCodes)[number] | CallerCode;

export async function leaveAccount(services: Services, call: Call): Promise<Result<Member, Code>> {
  const actor = await authorizeActor(services, call, "account.leave");
  if (!actor.ok) return actor;
  const { accountId, memberId, principal } = actor.value;
  if (memberId === null) return failure("endpoint_restricted");
  const left = await takeAway(services, accountId, memberId, authorOf(principal, call));
  if (left.ok) return left;
  // Another call has removed the member meanwhile.
  return failure(left.code === "member_not_found" ? "account_not_found" : left.code);
}
