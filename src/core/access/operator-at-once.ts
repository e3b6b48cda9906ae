import { isOperatorSecret, isWellFormedSecret } from "../model/keys/secret.js";
import { rootOperator, type ActingOperator } from "../model/operators/operator.js";
import type { Ports } from "../ports.js";

/** The operator of a secret, as far as that can be told at once; null of one that is not accepted. */
export function operatorAtOnce(
  { isRootKey, operatorDirectory }: Ports,
  secret: string,
): ActingOperator | null {
  if (isRootKey(secret)) return rootOperator;
  if (!isWellFormedSecret(secret) || !isOperatorSecret(secret)) return null;
  const operator = operatorDirectory.recall(secret);
  return operator?.revokedAt === null ? operator : null;
}
