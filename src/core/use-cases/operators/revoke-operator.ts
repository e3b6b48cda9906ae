import { failure, success, type Result } from "../../../errors/result.js";
import { authorOf } from "../../access/author-of.js";
import { authorize, type CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import { isOperatorId } from "../../model/ids.js";
import type { Services } from "../../services.js";
import type { Operator } from "../../model/operators/operator.js";

export const revokeOperatorCodes = ["operator_not_found"] as const;

type Code = (typeof revokeOperatorCodes)[number] | CallerCode;

/**
 * A revocation is final. Everybody who manages operators may revoke any of them: a leaked key must not wait for its
 * owner.
 */
export async function revokeOperator(
  services: Services,
  call: Call,
  id: string,
): Promise<Result<Operator, Code>> {
  const caller = await authorize(services, call, "operators.revoke");
  if (!caller.ok) return caller;
  if (!isOperatorId(id)) return failure("operator_not_found");
  const author = authorOf(caller.value, call);
  const revoked = await services.operators.revoke(id, services.clock(), author);
  return revoked === null ? failure("operator_not_found") : success(revoked);
}
