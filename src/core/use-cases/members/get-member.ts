import { failure, success, type Result } from "../../../errors/result.js";
import { authorizeInAccount, type CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import { isMemberId } from "../../model/ids.js";
import type { Services } from "../../services.js";
import type { Member } from "../../model/members/member.js";

export const getMemberCodes = ["member_not_found"] as const;

type Code = (typeof getMemberCodes)[number] | CallerCode;

/** Absent, removed and another account's are the same answer. */
export async function getMember(services: Services, call: Call, id: string): Promise<Result<Member, Code>> {
  const accountId = await authorizeInAccount(services, call, "members.read");
  if (!accountId.ok) return accountId;
  if (!isMemberId(id)) return failure("member_not_found");
  const member = await services.members.find(accountId.value, id);
  return member === null ? failure("member_not_found") : success(member);
}
