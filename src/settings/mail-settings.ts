import { z } from "zod";

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
};
