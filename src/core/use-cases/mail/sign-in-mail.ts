import { escapeHtml } from "../../model/mail/escape-html.js";
import type { Mail } from "../../model/mail/mailer.js";

export function signInMail(to: string, link: string, publicUrl: string): Mail {
  return {
    to,
    subject: "Your link to sign in",
    text: [
      `Open this link to sign in to ${publicUrl}:`,
      link,
      "It works once, for 15 minutes. If you did not ask for it, you need do nothing: nobody can come in without it.",
      "",
    ].join("\n\n"),
    html: [
      `<p>Open this link to sign in to ${escapeHtml(publicUrl)}:</p>`,
      `<p><a href="${escapeHtml(link)}">Sign in</a></p>`,
      "<p>It works once, for 15 minutes. If you did not ask for it, you need do nothing: nobody can come in without it.</p>",
    ].join("\n"),
  };
}
