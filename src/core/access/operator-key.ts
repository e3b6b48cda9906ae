import { createHash, timingSafeEqual } from "node:crypto";

export type OperatorCheck = (secret: string) => boolean;

/** Compares digests, so that neither the length nor a prefix of the operator key shows in the time taken. */
export function createOperatorCheck(operatorKey: string): OperatorCheck {
  const expected = sha256(operatorKey);
  return (secret) => timingSafeEqual(sha256(secret), expected);
}

function sha256(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
