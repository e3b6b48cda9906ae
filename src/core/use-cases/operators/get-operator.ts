import { failure, success, type Result } from "../../../errors/result.js";
import { authorize, type CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import { isOperatorId } from "../../model/ids.js";
import type { Services } from "../../services.js";
import type { Operator } from "../../model/operators/operator.js";

export const getOperatorCodes = ["operator_not_found"] as const;

type Code = (typeof getOperatorCodes)[number] | CallerCode;

/** Revoked operators too: the record says who could act, and until when. */
export async function getOperator(
  services: Services,
  call: Call,
  id: string,
): Promise<Result<Operator, Code>> {
  const caller = await authorize(services, call, "operators.read");
  if (!caller.ok) return caller;
  const operator = isOperatorId(id) ? await services.operators.find(id) : null;
  return operator === null ? failure("operator_not_found") : success(operator);
}
