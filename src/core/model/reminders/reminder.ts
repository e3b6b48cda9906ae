import type { AccountId, KeyId } from "../ids.js";
import type { KeyLife } from "../keys/key-end.js";
import type { LimitName } from "../limits/limit-name.js";

/** What of a key can end. The words are stored. */
export const keyReminderKinds = ["expiring", "going_idle", "overlap_ending"] as const;

export type KeyReminderKind = (typeof keyReminderKinds)[number];

export function isKeyReminderKind(text: string): text is KeyReminderKind {
  return keyReminderKinds.some((kind) => kind === text);
}

/** The time in which two secrets of a key work. */
export interface Overlap {
  readonly startedAt: Date;
  readonly endsAt: Date;
}

/** What decides of what people are to be reminded. */
export interface RemindableKey extends KeyLife {
  readonly id: KeyId;
  readonly accountId: AccountId;
  readonly revokedAt: Date | null;
  /** Null when the key has one secret. */
  readonly overlap: Overlap | null;
}

/** Something that ends soon. */
export interface KeyReminder {
  readonly kind: KeyReminderKind;
  /** When the key, or its old secret, ends. */
  readonly endsAt: Date;
  readonly daysBefore: number;
}

/** A limit of which so much is used. */
export interface LimitReminder {
  readonly kind: "limit";
  readonly name: LimitName;
  /** The name under which the limit is stored. */
  readonly subject: string;
  readonly max: number;
  readonly percent: number;
  /** When its window ends; null: never. */
  readonly endsAt: Date | null;
}

export type Reminder = KeyReminder | LimitReminder;
