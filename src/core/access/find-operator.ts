import { isOperatorSecret, isWellFormedSecret } from "../model/keys/secret.js";
import { rootOperator, type ActingOperator } from "../model/operators/operator.js";
import type { Ports } from "../ports.js";

/** The operator that a secret is accepted as, or null. */
export async function findOperator(ports: Ports, secret: string): Promise<ActingOperator | null> {
  if (ports.isRootKey(secret)) return rootOperator;
  if (!isWellFormedSecret(secret) || !isOperatorSecret(secret)) return null;
  const operator = await ports.operatorDirectory.find(secret);
  return operator?.revokedAt === null ? operator : null;
}
