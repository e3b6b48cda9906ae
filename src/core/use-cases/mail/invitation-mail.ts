import type { Account } from "../../model/accounts/account.js";
import { escapeHtml } from "../../model/mail/escape-html.js";
import type { Mail } from "../../model/mail/mailer.js";

/** It holds no token: whoever reads it still has to prove that the address is theirs. */
export function invitationMail(to: string, { name }: Account, publicUrl: string): Mail {
  const url = `${publicUrl}/sign-in`;
  return {
    to,
    subject: `You were invited to ${name}`,
    text: [
      `You are now a member of the account "${name}" on ${publicUrl}.`,
      `To come in, open ${url} and enter this address: you will be sent a link.`,
      "If you did not expect this, you need do nothing.",
      "",
    ].join("\n\n"),
    html: [
      `<p>You are now a member of the account “${escapeHtml(name)}” on ${escapeHtml(publicUrl)}.</p>`,
      `<p>To come in, open <a href="${escapeHtml(url)}">${escapeHtml(url)}</a> and enter this address: you will be sent a link.</p>`,
      "<p>If you did not expect this, you need do nothing.</p>",
    ].join("\n"),
  };
}
