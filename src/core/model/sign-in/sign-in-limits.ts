import { createHash } from "node:crypto";
import { addressGroup } from "../floods/address-group.js";
import type { LimitStore } from "../limits/limit-store.js";
import type { MailPauses } from "./mail-pauses.js";
import { hourMs, minuteMs } from "../durations.js";

const windowMs = hourMs;
const mostFromNetwork = 20;
const mostFromSite = 60;
const mostFromSiteForEmail = 5;
/** Much shorter than the life of a link: when no other mail is sent, the link in the last one still works. */
const pauseMs = minuteMs;

/**
 * Limits how often links may be asked for. The database counts, so that the limits hold over all replicas. Nobody
 * can use up the limits of another source.
 */
export interface SignInLimits {
  /** Null when the source is within its limits; otherwise the seconds to wait. */
  takeFromSource(address: string, nowMs: number): Promise<number | null>;
  /** Whether this source may cause one more mail to this address. */
  takeForEmail(address: string, email: string, nowMs: number): Promise<boolean>;
  /** True when no mail was sent to the address in the last minute, or the link of that mail was used. */
  beginMail(email: string): Promise<boolean>;
  /** The next mail need not wait, because the link was used. */
  linkUsed(email: string): Promise<void>;
}

export function createSignInLimits(limits: Pick<LimitStore, "lease">, pauses: MailPauses): SignInLimits {
  const take = async (name: string, whose: string, max: number, nowMs: number): Promise<boolean> => {
    const subject = subjectOf(name, whose);
    const windowStartMs = nowMs - (nowMs % windowMs);
    const request = { subject, windowStartMs, windowEndMs: windowStartMs + windowMs, max, need: 1, want: 1 };
    return (await limits.lease([request], 1)).get(subject)?.granted === 1;
  };
  return {
    async takeFromSource(address, nowMs) {
      const network = addressGroup(address);
      const site = addressGroup(address, 48);
      const isTaken =
        (await take("sign-in-network", network, mostFromNetwork, nowMs)) &&
        // In this order, so that a refused network takes nothing from the others of its /48.
        (site === network || (await take("sign-in-site", site, mostFromSite, nowMs)));
      return isTaken ? null : Math.ceil((windowMs - (nowMs % windowMs)) / 1_000);
    },
    takeForEmail: (address, email, nowMs) =>
      take("sign-in-email", `${addressGroup(address, 48)} ${email}`, mostFromSiteForEmail, nowMs),
    beginMail: (email) => pauses.begin(pauseSubject(email), pauseMs),
    linkUsed: (email) => pauses.end(pauseSubject(email)),
  };
}

function pauseSubject(email: string): string {
  return subjectOf("sign-in-mail", email);
}

/** The subject is stored for a while and allows few characters, so it holds a digest of the address. */
function subjectOf(name: string, whose: string): string {
  return `${name}/${createHash("sha256").update(whose).digest("hex")}`;
}
