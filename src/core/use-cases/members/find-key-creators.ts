import { failure, success, type Result } from "../../../errors/result.js";
import { authorize, type CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import type { KeyId } from "../../model/ids.js";
import type { Services } from "../../services.js";
import type { Member } from "../../model/members/member.js";

/** The creators of keys that the caller was shown. Callers may see a key and yet not its creator. */
export async function findKeyCreators(
  services: Services,
  call: Call,
  keyIds: readonly KeyId[],
): Promise<Result<ReadonlyMap<KeyId, Member>, CallerCode>> {
  const caller = await authorize(services, call, "members.read");
  if (!caller.ok) return caller;
  const { value: principal } = caller;
  if (principal.kind === "key" || principal.kind === "browser_token") return failure("endpoint_restricted");
  const creators = await services.members.findCreators(keyIds);
  if (principal.kind === "operator") return success(creators);
  const isOfAccount = ({ accountId }: Member) => accountId === principal.member?.accountId;
  return success(new Map([...creators].filter(([, creator]) => isOfAccount(creator))));
}
