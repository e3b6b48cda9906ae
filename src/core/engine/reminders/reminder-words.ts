import { dayMs, hourMs } from "../../model/durations.js";
import type { KeyReminderKind, LimitReminder } from "../../model/reminders/reminder.js";
import type { ReminderMail } from "../../model/reminders/reminder-store.js";

interface Words {
  /** The subject, for one key or limit. */
  readonly ofOne: string;
  readonly ofSeveral: (count: number) => string;
  /** One of several. */
  readonly line: string;
  /** What to do. */
  readonly advice: string;
}

export function wordsOf({ account, key, reminder }: ReminderMail, now: Date): Words {
  const named = key === null ? "" : `API key "${key.name}"`;
  const hint = key === null ? "" : `"${key.name}" (${key.prefix}_…${key.lastFour})`;
  if (reminder.kind === "limit") {
    const what = limitText(reminder, key === null ? `"${account.name}"` : named);
    const inList = limitText(reminder, key === null ? `"${account.name}"` : `API key ${hint}`);
    return wordsOfLimit(reminder, what, inList);
  }
  const { kind, endsAt } = reminder;
  // The key shows its newest secret, which is not the one that ends with an overlap.
  const line =
    kind === "overlap_ending" && key !== null
      ? `"${key.name}": the old secret ends at ${momentText(endsAt)}, the new one (${key.prefix}_…${key.lastFour}) goes on`
      : `${hint} ends at ${momentText(endsAt)}`;
  return { ...wordsOfEnd[kind](named, timeLeft(endsAt, now)), line };
}

const wordsOfEnd: Readonly<Record<KeyReminderKind, (key: string, when: string) => Omit<Words, "line">>> = {
  expiring: (key, when) => ({
    ofOne: `${key} expires in ${when}`,
    ofSeveral: (count) => `${count} API keys expire within ${when}`,
    advice:
      "From then on every request with such a key is refused. If something still uses it, set a later expiry before it ends, or" +
      " replace it by a new key. A key that has expired cannot be extended.",
  }),
  going_idle: (key, when) => ({
    ofOne: `${key} ends in ${when}, because it is not used`,
    ofSeveral: (count) => `${count} API keys end within ${when}, because they are not used`,
    advice:
      "A use before then keeps a key. If you need one that is used rarely, change its idle timeout. If you do not need it, revoke it" +
      " now. A key that has ended cannot be extended.",
  }),
  overlap_ending: (key, when) => ({
    ofOne: `The old secret of ${key} ends in ${when}`,
    ofSeveral: (count) => `The old secrets of ${count} API keys end within ${when}`,
    advice:
      "The key was rotated. From then on only its new secret works: deploy it wherever the old one is still used. The page of the key" +
      " shows when each secret was last used.",
  }),
};

function wordsOfLimit({ percent, max, endsAt }: LimitReminder, what: string, inList: string): Words {
  const isOver = percent === 100;
  const until = endsAt === null ? "It does not begin again." : `It begins again at ${momentText(endsAt)}.`;
  return {
    ofOne: isOver ? `${capitalised(what)} is used up` : `${percent} % of ${what} is used`,
    ofSeveral: (count) =>
      isOver ? `${count} limits are used up` : `${percent} % of ${count} limits is used`,
    line: `${capitalised(inList)}: ${max}. ${until}`,
    advice: isOver
      ? "Requests beyond a limit are refused. If that must not be, raise the limit of the key, or ask whoever runs this server for a" +
        " higher quota."
      : "When a limit is used up, further requests are refused. The usage in the dashboard shows which keys use most of it. If it is too" +
        " low, raise the limit of the key, or ask whoever runs this server for a higher quota.",
  };
}

function limitText({ name }: LimitReminder, of: string): string {
  if (name === "month") return `the monthly quota of ${of}`;
  return name === "uses" ? `the number of uses of ${of}` : `the limit of ${of}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function momentText(moment: Date): string {
  const text = moment.toISOString();
  return `${text.slice(0, 10)} ${text.slice(11, 16)} UTC`;
}

/** Rounded, because a reminder is sent some seconds after its time. */
function timeLeft(endsAt: Date, now: Date): string {
  const leftMs = endsAt.getTime() - now.getTime();
  const days = Math.round(leftMs / dayMs);
  if (days > 1) return `${days} days`;
  const hours = Math.max(1, Math.round(leftMs / hourMs));
  if (hours >= 24) return "1 day";
  return hours === 1 ? "1 hour" : `${hours} hours`;
}
