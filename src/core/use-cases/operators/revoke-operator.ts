import { failure, success, type Result } from "../../../errors/result.js";
import { authorize, type CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import { isOperatorId } from "../../model/ids.js";
import type { Ports } from "../../ports.js";
import type { Operator } from "../../model/operators/operator.js";

export const revokeOperatorCodes = ["operator_not_found"] as const;

type Code = (typeof revokeOperatorCodes)[number] | CallerCode;

/** One way, and of anybody by anybody who manages operators: a leaked key must not wait for its owner. */
export async function revokeOperator(ports: Ports, call: Call, id: string): Promise<Result<Operator, Code>> {
  const caller = await authorize(ports, call, "operators.revoke");
  if (!caller.ok) return caller;
  const revoked = isOperatorId(id) ? await ports.operators.revoke(id, ports.clock()) : null;
  return revoked === null ? failure("operator_not_found") : success(revoked);
}
