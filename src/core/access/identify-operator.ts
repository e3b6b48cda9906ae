import { failure, success, type Result } from "../../errors/result.js";
import { isOperatorSecret, isWellFormedSecret } from "../model/keys/secret.js";
import { rootOperator, type ActingOperator, type Operator } from "../model/operators/operator.js";
import type { Services } from "../services.js";

export type IdentifiedOperator = Result<ActingOperator, "api_key_not_found" | "api_key_revoked">;

/** Null when the secret is no operator key. A promise only when the database has to be asked. */
export function identifyOperator(
  { isRootKey, operatorDirectory }: Pick<Services, "isRootKey" | "operatorDirectory">,
  secret: string,
): IdentifiedOperator | Promise<IdentifiedOperator> | null {
  if (isRootKey(secret)) return success(rootOperator);
  if (!isOperatorSecret(secret) || !isWellFormedSecret(secret)) return null;
  const operator = operatorDirectory.recall(secret);
  return operator === undefined ? operatorDirectory.find(secret).then(toResult) : toResult(operator);
}

function toResult(operator: Operator | null): IdentifiedOperator {
  if (operator === null) return failure("api_key_not_found");
  return operator.revokedAt === null ? success(operator) : failure("api_key_revoked");
}
