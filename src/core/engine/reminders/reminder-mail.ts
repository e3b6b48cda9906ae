import type { Account } from "../../model/accounts/account.js";
import { dayMs, hourMs } from "../../model/durations.js";
import { escapeHtml } from "../../model/mail/escape-html.js";
import type { Mail } from "../../model/mail/mailer.js";
import type { ReminderMail } from "../../model/reminders/reminder-store.js";
import { reminderWords } from "./reminder-words.js";

/** More keys are counted only. */
const mostListed = 20;

/** One mail for one member: several keys of an account that end in the same way, and as soon. */
export function reminderMail(
  [first, ...others]: readonly [ReminderMail, ...ReminderMail[]],
  publicUrl: string,
  now: Date,
): Mail {
  const all = [first, ...others];
  const { account, reminder } = first;
  const words = reminderWords[reminder.kind];
  const when = timeLeft(reminder.endsAt, now);
  const subject = others.length === 0 ? words.ofOne(first.key.name, when) : words.ofSeveral(all.length, when);
  const lines = all.slice(0, mostListed).map((mail) => lineOf(mail, publicUrl));
  const rest = all.length - lines.length;
  const more = rest > 0 ? [`And ${rest} more.`] : [];
  const about = `${subject}. The account is "${account.name}" on ${publicUrl}.`;
  const end = `An owner of the account can switch off these mails: ${linkTo("/reminders", account, publicUrl)}`;
  return {
    to: first.to,
    subject,
    isOnce: true,
    text: [about, ...lines.map(({ key, link }) => `${key}\n${link}`), ...more, words.advice, end, ""].join(
      "\n\n",
    ),
    html: [
      `<p>${escapeHtml(about)}</p>`,
      "<ul>",
      ...lines.map(({ key, link }) => `<li>${escapeHtml(key)}<br>${anchor(link)}</li>`),
      "</ul>",
      ...[...more, words.advice].map((text) => `<p>${escapeHtml(text)}</p>`),
      `<p>An owner of the account can switch off these mails: ${anchor(linkTo("/reminders", account, publicUrl))}</p>`,
    ].join("\n"),
  };
}

function lineOf({ account, key, reminder }: ReminderMail, publicUrl: string) {
  const { id, name, prefix, lastFour } = key;
  return {
    key: `"${name}" (${prefix}_…${lastFour}) ends at ${momentText(reminder.endsAt)}`,
    link: linkTo(`/keys/${id}`, account, publicUrl),
  };
}

/** The dashboard shows the account that the address names. */
function linkTo(path: string, { id }: Pick<Account, "id">, publicUrl: string): string {
  return `${publicUrl}/dashboard${path}?account=${id}`;
}

function anchor(link: string): string {
  return `<a href="${escapeHtml(link)}">${escapeHtml(link)}</a>`;
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
