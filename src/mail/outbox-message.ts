import { randomUUID } from "node:crypto";
import type { Mail } from "../core/model/mail/mailer.js";
import { oneLine } from "./header-values.js";

/** Formats a mail for people to read. Nothing is encoded, so that a link can be copied from the file. */
export function outboxMessage({ to, subject, text, html }: Mail, from: string, now: Date): string {
  const boundary = `part-${randomUUID()}`;
  const lines = [
    `From: ${oneLine(from)}`,
    `To: ${oneLine(to)}`,
    `Subject: ${oneLine(subject)}`,
    `Date: ${now.toUTCString().replace("GMT", "+0000")}`,
    "MIME-Version: 1.0",
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    "",
    ...part(boundary, "text/plain", text),
    ...part(boundary, "text/html", html),
    `--${boundary}--`,
    "",
  ];
  return lines.join("\n");
}

function part(boundary: string, type: string, content: string): string[] {
  return [
    `--${boundary}`,
    `Content-Type: ${type}; charset=utf-8`,
    "Content-Transfer-Encoding: 8bit",
    "",
    content,
    "",
  ];
}
