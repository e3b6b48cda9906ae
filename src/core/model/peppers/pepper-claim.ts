import { createHmac } from "node:crypto";
import type { Pepper } from "../keys/secret-digester.js";

/** A version of the pepper, and what tells whether its value is the right one. */
export interface PepperCheck {
  readonly version: number;
  readonly check: Buffer;
}

/** What a server would start with. */
export interface PepperClaim {
  /** Every version that it recognises. */
  readonly checks: readonly PepperCheck[];
  readonly signingVersion: number;
  /** Versions that it may start without although secrets are signed with them. */
  readonly forcedRetirements: readonly number[];
}

/** No secret is this text, so the check value is the digest of none. */
const checkText = "latchkey pepper check";

/** The first pepper signs. */
export function claimPeppers(peppers: readonly Pepper[], forcedRetirements: readonly number[]): PepperClaim {
  const [signing] = peppers;
  if (signing === undefined) throw new Error("At least one pepper is needed");
  return {
    checks: peppers.map(({ version, key }) => ({
      version,
      check: createHmac("sha256", key).update(checkText).digest(),
    })),
    signingVersion: signing.version,
    forcedRetirements,
  };
}
