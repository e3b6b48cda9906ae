import type { Account } from "../../model/accounts/account.js";
import { escapeHtml } from "../../model/mail/escape-html.js";
import type { Mail } from "../../model/mail/mailer.js";
import type { ReminderMail } from "../../model/reminders/reminder-store.js";
import { wordsOf } from "./reminder-words.js";

/** More keys or limits are counted only. */
const mostListed = 20;

/** One mail for one member: several keys of an account that end in the same way, and as soon, or several limits. */
export function reminderMail(
  [first, ...others]: readonly [ReminderMail, ...ReminderMail[]],
  publicUrl: string,
  now: Date,
): Mail {
  const all = [first, ...others];
  const { account } = first;
  const { ofOne, ofSeveral, advice } = wordsOf(first, now);
  const subject = others.length === 0 ? ofOne : ofSeveral(all.length);
  const lines = all.slice(0, mostListed).map((mail) => {
    return { text: wordsOf(mail, now).line, link: linkOf(mail, publicUrl) };
  });
  const rest = all.length - lines.length;
  const more = rest > 0 ? [`And ${rest} more.`] : [];
  const about = `${subject}. The account is "${account.name}" on ${publicUrl}.`;
  const switchOff = "An owner of the account can switch off these mails:";
  const switchLink = linkTo("/settings", account, publicUrl);
  return {
    to: first.to,
    subject,
    isOnce: true,
    text: [
      about,
      ...lines.map(({ text, link }) => `${text}\n${link}`),
      ...more,
      advice,
      `${switchOff} ${switchLink}`,
      "",
    ].join("\n\n"),
    html: [
      `<p>${escapeHtml(about)}</p>`,
      "<ul>",
      ...lines.map(({ text, link }) => `<li>${escapeHtml(text)}<br>${anchor(link)}</li>`),
      "</ul>",
      ...[...more, advice].map((text) => `<p>${escapeHtml(text)}</p>`),
      `<p>${switchOff} ${anchor(switchLink)}</p>`,
    ].join("\n"),
  };
}

function linkOf({ account, key }: ReminderMail, publicUrl: string): string {
  return linkTo(key === null ? "/keys" : `/keys/${key.id}`, account, publicUrl);
}

/** The dashboard shows the account that the address names. */
function linkTo(path: string, { id }: Pick<Account, "id">, publicUrl: string): string {
  return `${publicUrl}/dashboard${path}?account=${id}`;
}

function anchor(link: string): string {
  return `<a href="${escapeHtml(link)}">${escapeHtml(link)}</a>`;
}
