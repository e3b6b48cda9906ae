import type { Result } from "../../../errors/result.js";
import { authorizeInAccount, type CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import type { Page } from "../../model/paging/page.js";
import type { PageRequest } from "../../model/paging/page-request.js";
import type { Services } from "../../services.js";
import type { Member } from "../../model/members/member.js";
import { pageOfMembers } from "./page-of-members.js";

export const listMembersCodes = ["validation_error"] as const;

type Code = (typeof listMembersCodes)[number] | CallerCode;

/** Who belongs to the account. */
export async function listMembers(
  services: Services,
  call: Call,
  request: PageRequest,
): Promise<Result<Page<Member>, Code>> {
  const accountId = await authorizeInAccount(services, call, "members.read");
  if (!accountId.ok) return accountId;
  return pageOfMembers(services.members, { accountId: accountId.value }, "members createdAt asc", request);
}
