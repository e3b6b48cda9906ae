import { failure, success, type Result } from "../../../errors/result.js";
import { authorize, type CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import type { Services } from "../../services.js";
import type { Person } from "../../model/members/person.js";

/** People see their own record. Of others they see only the membership in an account. */
export async function getPerson(
  services: Services,
  call: Call,
  id: string,
): Promise<Result<Person, "member_not_found" | CallerCode>> {
  const caller = await authorize(services, call, "memberships.read");
  if (!caller.ok) return caller;
  const { value: principal } = caller;
  const isSelf = principal.kind === "member" && principal.person.id === id;
  return isSelf ? success(principal.person) : failure("member_not_found");
}
