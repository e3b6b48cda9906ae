import type { AccountId, KeyId } from "../ids.js";

/** What may be wrong with keys, the most urgent first. */
export const keyFlaws = [
  "unfinished_rotation",
  "near_ceiling",
  "wide_scopes",
  "idle",
  "never_used",
  "old_secret",
  "no_expiry",
  "unrestricted",
] as const;

export type KeyFlaw = (typeof keyFlaws)[number];

/** The flaws that are found key by key. The others are found by the account's numbers. */
export type FlawOfKey = Exclude<KeyFlaw, "near_ceiling">;

/** Since when something must be as it is, to be a flaw. */
export interface FlawMoments {
  readonly now: Date;
  /** Keys not used since are idle. */
  readonly idleSince: Date;
  /** Keys created before, and never used. */
  readonly neverUsedSince: Date;
  /** Secrets created before are old. */
  readonly oldSince: Date;
  /** Rotations begun before, and not ended. */
  readonly rotatingSince: Date;
}

export interface FlawedKeys {
  readonly flaw: FlawOfKey;
  readonly keyCount: number;
  /** The first of them, the oldest first. */
  readonly keyIds: readonly KeyId[];
}

export interface KeyHealthStore {
  /** The active keys of the account that have flaws, in one statement: of each flaw at most so many keys. */
  findFlaws(accountId: AccountId, moments: FlawMoments, mostKeys: number): Promise<readonly FlawedKeys[]>;
}

export function isFlawOfKey(text: string): text is FlawOfKey {
  return text !== "near_ceiling" && keyFlaws.some((flaw) => flaw === text);
}

interface FlawAdvice {
  /** Why it matters, in a sentence or two. */
  readonly why: string;
  /** The mutation that mends it. */
  readonly mutation: string;
}

export const flawAdvice: Readonly<Record<KeyFlaw, FlawAdvice>> = {
  unfinished_rotation: {
    why: "The rotation began over a day ago, and the old secret still works. Retire it as soon as nothing uses it.",
    mutation: "completeApiKeyRotation",
  },
  near_ceiling: {
    why: "The account has nearly as many active keys as it may have. At the ceiling no key can be created.",
    mutation: "revokeApiKeys",
  },
  wide_scopes: {
    why: "A scope with * also gives what is added later. Name the scopes that the key needs.",
    mutation: "updateApiKey",
  },
  idle: {
    why: "The key was not used for a long time. Nobody notices when a forgotten key is stolen.",
    mutation: "revokeApiKeys",
  },
  never_used: {
    why: "The key was created over a week ago and never used. It may have been forgotten, or lost.",
    mutation: "revokeApiKeys",
  },
  old_secret: {
    why: "The secret is older than 90 days. The longer a secret lives, the more places it has been copied to.",
    mutation: "rotateApiKey",
  },
  no_expiry: {
    why: "The key never ends by itself. With an expiry or an idle timeout, a forgotten key stops working.",
    mutation: "updateApiKey",
  },
  unrestricted: {
    why: "The key works from every address and for every endpoint, so a thief can use all of it.",
    mutation: "updateApiKey",
  },
};
