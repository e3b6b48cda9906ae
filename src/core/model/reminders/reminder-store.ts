import type { Account } from "../accounts/account.js";
import type { ApiKey } from "../keys/api-key.js";
import type { LimitReminder, RemindableKey, Reminder } from "./reminder.js";
import type { ReminderLook } from "./reminder-times.js";

/** A mail that is to be sent to one member. */
export interface ReminderMail {
  /** Of the reminder. With the member it names the mail. */
  readonly id: string;
  readonly memberId: string;
  readonly to: string;
  /** How often it was tried, this time included. */
  readonly attempts: number;
  readonly account: Pick<Account, "id" | "name" | "mailsAboutKeys" | "mailsAboutLimits">;
  readonly reminder: Reminder;
  /** Null for a limit of the account. */
  readonly key: (RemindableKey & Pick<ApiKey, "name" | "prefix" | "lastFour">) | null;
}

/** "moot": it no longer held when it was to be sent. "unknown": it may have arrived. */
export type ReminderOutcome = "sent" | "refused" | "unknown" | "moot" | "given_up";

export interface ReminderResult {
  readonly mail: Pick<ReminderMail, "id" | "memberId">;
  /** Null when it is tried again. */
  readonly outcome: ReminderOutcome | null;
  readonly nextAttemptAt: Date | null;
}

export interface ReminderStore {
  /**
   * Looks at up to so many keys whose time has come. In one transaction it writes what is due, with its mails, sends the events,
   * and sets when each key is looked at again. Keys that another server looks at are left to it. Returns how many it looked at.
   */
  remindOfKeys(
    now: Date,
    most: number,
    look: (key: RemindableKey, since: Date) => ReminderLook,
  ): Promise<number>;
  /** Writes what nobody has written yet, with its mails, and sends the events. */
  remindOfLimits(now: Date, limits: readonly LimitReminder[]): Promise<void>;
  /** Takes up to so many mails that are to be sent, and counts an attempt for each. Nobody else gets them until a result is written. */
  takeMails(now: Date, most: number): Promise<readonly ReminderMail[]>;
  writeResults(results: readonly ReminderResult[]): Promise<void>;
  /** Deletes reminders of what ended before a moment, at most so many. Returns how many it deleted. */
  deleteEnded(before: Date, most: number): Promise<number>;
}
