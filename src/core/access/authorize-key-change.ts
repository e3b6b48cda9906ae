import type { ErrorCode } from "../../errors/catalogue.js";
import { failure, success, type ErrorDetail, type Result } from "../../errors/result.js";
import type { ApiKey } from "../model/keys/api-key.js";
import type { ChangedKey, KeyScope } from "../model/keys/key-store.js";
import { isAtLeast } from "../model/members/role.js";
import type { Services } from "../services.js";
import { authorizeActor, type CallerCode } from "./authorize.js";
import type { Call } from "../model/callers/credential.js";
import { limitOf } from "./authorize-keys.js";
import type { Principal } from "./principal.js";
import { operations } from "../model/callers/operations.js";

/** Which keys may the caller change? */
export async function authorizeKeyChange(
  services: Services,
  call: Call,
  operation: "keys.revoke" | "keys.update" | "keys.rotate" | "keys.linkSecret",
): Promise<Result<KeyScope & { readonly principal: Principal }, CallerCode>> {
  const actor = await authorizeActor(services, call, operation);
  if (!actor.ok) return actor;
  const { accountId, memberId, principal } = actor.value;
  const role = principal.kind === "member" ? principal.member?.role : undefined;
  const isForAny = role === undefined || isAtLeast(role, operations[operation].member.any);
  const limitedTo = limitOf(principal);
  return success({ accountId, limitedTo, createdBy: isForAny ? null : memberId, principal });
}

const notOwn: ErrorDetail = {
  field: "id",
  message: "Another member created this key: an owner of the account may change it, or its creator.",
  rule: { name: "created_by_another" },
};

/**
 * Callers can see the keys of other members. They learn that such a key is not theirs to change, not that it is
 * unknown.
 */
export function resultOfKeyChange(
  changed: ChangedKey,
): Result<ApiKey, "key_not_found" | "endpoint_restricted"> {
  if (changed === null) return failure("key_not_found");
  return changed === "of another member" ? failure("endpoint_restricted", [notOwn]) : success(changed);
}

/** The same for work on a key that answers with a result. */
export function resultOfKeyWork<Value, Code extends ErrorCode>(
  done: Result<Value, Code> | "of another member" | null,
): Result<Value, Code | "key_not_found" | "endpoint_restricted"> {
  if (done === null) return failure("key_not_found");
  return done === "of another member" ? failure("endpoint_restricted", [notOwn]) : done;
}
