import { z } from "zod";
import { parseEmail } from "../core/model/members/email.js";
import { wholeNumber } from "./setting-values.js";

const email = z.string().transform((text, refinement) => {
  const parsed = parseEmail(text);
  if (parsed.ok) return parsed.value;
  refinement.addIssue("must be an email address");
  return z.NEVER;
});

export const signInSettings = {
  SIGN_UP: z.enum(["closed", "open"]).default("closed"),
  OWNER_EMAIL: email.default("owner@localhost"),
  SESSION_IDLE_HOURS: wholeNumber(1, 8_760).default(7 * 24),
  SESSION_MAX_HOURS: wholeNumber(1, 8_760).default(30 * 24),
};

const mailbox =
  /^(?:[^\p{C}<>"@,;:]+ <[^\p{C}\s<>"@,;:]+@[^\p{C}\s<>"@,;:]+>|[^\p{C}\s<>"@,;:]+@[^\p{C}\s<>"@,;:]+)$/u;

export const mailSettings = {
  SMTP_URL: z
    .string()
    .refine(
      (text) => /^smtps?:\/\/[^/]/.test(text) && URL.canParse(text),
      "must be smtp://host:port or smtps://host:port, with user:password@ before the host where it asks for one",
    )
    .optional(),
  MAIL_FROM: z
    .string()
    .regex(mailbox, "must be an address, or a name and an <address>")
    .default("Latchkey <latchkey@localhost>"),
  REMINDER_INTERVAL_MS: wholeNumber(10, 3_600_000).default(60_000),
};
