import { join, resolve } from "node:path";
import type { Logger } from "pino";
import type { Config } from "../config.js";
import type { Mailer } from "../core/model/mail/mailer.js";
import type { Registry } from "../metrics/registry.js";
import { createOutboxMailer } from "../mail/outbox-mailer.js";
import { warning } from "./log.js";

/** The SMTP server given by `SMTP_URL`, or files in the data directory. */
export async function composeMail(
  { smtpUrl, mailFrom, dataDirectory }: Config,
  log: Logger,
  metrics: Registry,
): Promise<Mailer> {
  const mails = metrics.counters(
    { name: "latchkey_mails_total", help: "Mails that were handed to the mail server, or could not be." },
    { outcome: ["sent", "failed"] },
  );
  const warn = warning(log, "a mail was not sent");
  const onFailure = (error: unknown) => {
    mails({ outcome: "failed" }).add();
    warn(error);
  };
  const onSent = () => mails({ outcome: "sent" }).add();
  if (smtpUrl !== undefined) {
    // Imported only when used, because it is large.
    const { createSmtpMailer } = await import("../mail/smtp-mailer.js");
    return createSmtpMailer({ url: smtpUrl, from: mailFrom, onSent, onFailure });
  }
  return createOutboxMailer({
    directory: join(resolve(dataDirectory), "outbox"),
    from: mailFrom,
    onWritten: (file) => {
      onSent();
      log.info({ file }, "a mail was written to a file, because SMTP_URL is not set");
    },
    onFailure,
  });
}
