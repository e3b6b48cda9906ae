import { dayMs, hourMs, minuteMs } from "../../model/durations.js";
import { grouped } from "../../model/grouped.js";
import type { LimitReader } from "../../model/limits/limit-reader.js";
import type { Mailer, MailOutcome } from "../../model/mail/mailer.js";
import type { ReminderMail, ReminderResult, ReminderStore } from "../../model/reminders/reminder-store.js";
import { endOf, lookForReminders } from "../../model/reminders/reminder-times.js";
import type { Reminder } from "../../model/reminders/reminder.js";
import { untilFewer } from "../until-fewer.js";
import type { LimitWatch } from "./limit-watch.js";
import { reminderMail } from "./reminder-mail.js";

interface RemindersOptions {
  readonly store: ReminderStore;
  readonly limitReader: Pick<LimitReader, "readUsed">;
  readonly limitWatch: LimitWatch;
  readonly mailer: Mailer;
  readonly publicUrl: string;
  readonly nowMs: () => number;
}

/** Few enough for a short transaction. */
const keysAtOnce = 100;
/** Mails of one member are sent as one, so most of the time these are few. */
const mailsAtOnce = 100;
const deletedAtOnce = 1_000;
/** How long a mail waits after each attempt that failed. After the last one it is given up. */
const pausesMs = [5 * minuteMs, 30 * minuteMs, 2 * hourMs, 6 * hourMs];
/** How long it is known of what people were reminded. */
const keepMs = 90 * dayMs;

/** Reminds people and programs of what ends soon, each thing once, whichever servers run. */
export class Reminders {
  readonly #options: RemindersOptions;
  #isStopped = false;
  #running: Promise<void> = Promise.resolve();

  constructor(options: RemindersOptions) {
    this.#options = options;
  }

  /** Writes what is due, then sends what waits: also what a server left that was killed. */
  run(): Promise<void> {
    this.#running = this.#runOnce();
    return this.#running;
  }

  /** Writes what is due of limits of which this server has leased units, and leaves the mails to others. */
  remindOfLimits(): Promise<void> {
    this.#running = this.#remindOfLimits();
    return this.#running;
  }

  /** The mails that are being sent are the last. */
  async finish(): Promise<void> {
    this.#isStopped = true;
    await this.#running.catch(() => undefined);
  }

  async #runOnce(): Promise<void> {
    const { store } = this.#options;
    const isStopped = () => this.#isStopped;
    const remindOfKeys = (most: number) =>
      store.remindOfKeys(this.#now(), most, (key, since) => lookForReminders(key, since, this.#now()));
    await untilFewer(keysAtOnce, remindOfKeys, isStopped);
    await this.#remindOfLimits();
    await untilFewer(mailsAtOnce, (most) => this.#sendSome(most), isStopped);
    const deleteEnded = (most: number) => store.deleteEnded(new Date(this.#options.nowMs() - keepMs), most);
    await untilFewer(deletedAtOnce, deleteEnded, isStopped);
  }

  async #remindOfLimits(): Promise<void> {
    const { store, limitReader, limitWatch } = this.#options;
    await limitWatch.remind(limitReader, this.#options.nowMs(), (limits) =>
      store.remindOfLimits(this.#now(), limits),
    );
  }

  async #sendSome(most: number): Promise<number> {
    const { store } = this.#options;
    const mails = await store.takeMails(this.#now(), most);
    const holding = mails.filter((mail) => this.#stillHolds(mail));
    const moot = mails.filter((mail) => !holding.includes(mail));
    if (moot.length > 0) await store.writeResults(moot.map((mail) => resultOf(mail, "moot")));
    const groups = grouped(holding, ({ memberId, reminder }) =>
      [memberId, ...similarity(reminder)].join(" "),
    );
    await Promise.all(Array.from(groups.values(), (group) => this.#send(group)));
    return mails.length;
  }

  async #send([first, ...others]: readonly ReminderMail[]): Promise<void> {
    if (first === undefined) return;
    const { store, mailer, publicUrl } = this.#options;
    const outcome = await mailer.send(reminderMail([first, ...others], publicUrl, this.#now()));
    await store.writeResults([first, ...others].map((mail) => this.#resultOf(mail, outcome)));
  }

  #resultOf(mail: ReminderMail, outcome: MailOutcome): ReminderResult {
    if (outcome !== "later") return resultOf(mail, outcome);
    const pauseMs = pausesMs[mail.attempts - 1];
    if (pauseMs === undefined) return resultOf(mail, "given_up");
    return { mail, outcome: null, nextAttemptAt: new Date(this.#options.nowMs() + pauseMs) };
  }

  /** The key may have been revoked, extended or used since, and its people may have switched mails off. */
  #stillHolds({ account, key, reminder }: ReminderMail): boolean {
    const { endsAt } = reminder;
    if (key?.revokedAt != null || (endsAt !== null && endsAt <= this.#now())) return false;
    if (reminder.kind === "limit") return account.mailsAboutLimits;
    return (
      account.mailsAboutKeys &&
      key !== null &&
      endOf(key, reminder.kind)?.getTime() === reminder.endsAt.getTime()
    );
  }

  #now(): Date {
    return new Date(this.#options.nowMs());
  }
}

/** What is equal in reminders that are mailed together. */
function similarity(reminder: Reminder): readonly (string | number)[] {
  if (reminder.kind === "limit") return [reminder.kind, reminder.percent];
  return [reminder.kind, reminder.daysBefore];
}

function resultOf(mail: ReminderMail, outcome: NonNullable<ReminderResult["outcome"]>): ReminderResult {
  return { mail, outcome, nextAttemptAt: null };
}
