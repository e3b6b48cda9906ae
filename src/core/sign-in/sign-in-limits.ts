import { createHash } from "node:crypto";
import type { LimitStore } from "../limits/limit-store.js";

const windowMs = 3_600_000;
const mostForAddress = 5;
const mostFromNetwork = 20;

/** How often links may be asked for; counted in the database, so that replicas cannot be played off against each other. */
export interface SignInLimits {
  /** Seconds to wait, or null when this one is within the limit. */
  takeFromNetwork(network: string, nowMs: number): Promise<number | null>;
  takeForEmail(email: string, nowMs: number): Promise<boolean>;
}

export function createSignInLimits(limits: Pick<LimitStore, "lease">): SignInLimits {
  const take = async (name: string, whose: string, max: number, nowMs: number): Promise<boolean> => {
    // A digest, because a subject is kept for a while, and may hold none of the signs that an address can.
    const subject = `${name}/${createHash("sha256").update(whose).digest("hex")}`;
    const windowStartMs = nowMs - (nowMs % windowMs);
    const request = { subject, windowStartMs, windowEndMs: windowStartMs + windowMs, max, need: 1, want: 1 };
    return (await limits.lease([request], 1)).get(subject)?.granted === 1;
  };
  return {
    async takeFromNetwork(network, nowMs) {
      const isTaken = await take("sign-in-network", network, mostFromNetwork, nowMs);
      return isTaken ? null : Math.ceil((windowMs - (nowMs % windowMs)) / 1_000);
    },
    takeForEmail: (email, nowMs) => take("sign-in-email", email, mostForAddress, nowMs),
  };
}
