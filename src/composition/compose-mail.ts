import { join, resolve } from "node:path";
import type { Logger } from "pino";
import type { Config } from "../config.js";
import type { Mailer } from "../core/model/mail/mailer.js";
import { createOutboxMailer } from "../mail/outbox-mailer.js";
import { warning } from "./log.js";

/** The SMTP server given by `SMTP_URL`, or files in the data directory. */
export async function composeMail(
  { smtpUrl, mailFrom, dataDirectory }: Config,
  log: Logger,
): Promise<Mailer> {
  const onFailure = warning(log, "a mail was not sent");
  if (smtpUrl !== undefined) {
    // Imported only when used, because it is large.
    const { createSmtpMailer } = await import("../mail/smtp-mailer.js");
    return createSmtpMailer({ url: smtpUrl, from: mailFrom, onFailure });
  }
  return createOutboxMailer({
    directory: join(resolve(dataDirectory), "outbox"),
    from: mailFrom,
    onWritten: (file) => log.info({ file }, "a mail was written to a file, because SMTP_URL is not set"),
    onFailure,
  });
}
