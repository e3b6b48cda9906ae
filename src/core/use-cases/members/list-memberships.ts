import { failure, type Result } from "../../../errors/result.js";
import { authorize, type CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import type { Page } from "../../model/paging/page.js";
import type { PageRequest } from "../../model/paging/page-request.js";
import type { Services } from "../../services.js";
import type { Member } from "../../model/members/member.js";
import { pageOfMembers } from "./page-of-members.js";

export const listMembershipsCodes = ["validation_error"] as const;

type Code = (typeof listMembershipsCodes)[number] | CallerCode;

/** The memberships of the caller: the accounts that they may choose from. */
export async function listMemberships(
  services: Services,
  call: Call,
  request: PageRequest,
): Promise<Result<Page<Member>, Code>> {
  const caller = await authorize(services, call, "memberships.read");
  if (!caller.ok) return caller;
  if (caller.value.kind !== "member") return failure("endpoint_restricted");
  const { person } = caller.value;
  return pageOfMembers(services.members, { personId: person.id }, "memberships createdAt asc", request);
}
