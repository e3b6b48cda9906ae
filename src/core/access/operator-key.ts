import { hash, randomBytes } from "node:crypto";

export type OperatorCheck = (secret: string) => boolean;

/**
 * Compares digests salted by chance, so that the time taken tells nothing: nobody can choose a secret
 * whose digest begins as the right one does.
 */
export function createOperatorCheck(operatorKey: string): OperatorCheck {
  const salt = randomBytes(32).toString("hex");
  const digestOf = (secret: string) => hash("sha256", salt + secret, "binary");
  const expected = digestOf(operatorKey);
  return (secret) => digestOf(secret) === expected;
}
