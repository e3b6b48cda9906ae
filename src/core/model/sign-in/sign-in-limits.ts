import { createHash } from "node:crypto";
import { addressGroup } from "../floods/address-group.js";
import type { LimitStore } from "../limits/limit-store.js";
import type { MailPauses } from "./mail-pauses.js";

const windowMs = 3_600_000;
const mostFromNetwork = 20;
const mostFromSite = 60;
const mostFromSiteForEmail = 5;
/** Shorter than the life of a link by far: the link in the mail before is still good when no other is sent. */
const pauseMs = 60_000;

/**
 * How often links may be asked for; counted in the database, so that replicas cannot be played off against each other.
 * No limit can be used up for somebody by somebody elsewhere.
 */
export interface SignInLimits {
  /** Seconds to wait, or null when this one is within the limits of its source. */
  takeFromSource(address: string, nowMs: number): Promise<number | null>;
  /** Whether this source may have one more mail sent to this email address. */
  takeForEmail(address: string, email: string, nowMs: number): Promise<boolean>;
  /** Whether a mail is due, or one was sent within the last minute, whose link is still unused. */
  beginMail(email: string): Promise<boolean>;
  /** The link was used: the next mail need not wait. */
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
        // One after the other: what one network is refused takes nothing from its neighbours in the site.
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

/** A digest, because a subject is kept for a while, and may hold none of the signs that an address can. */
function subjectOf(name: string, whose: string): string {
  return `${name}/${createHash("sha256").update(whose).digest("hex")}`;
}
