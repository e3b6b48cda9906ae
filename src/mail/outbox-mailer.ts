import { randomBytes } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Mailer, MailOutcome } from "../core/model/mail/mailer.js";
import { MailNotSent } from "./mail-not-sent.js";
import { outboxMessage } from "./outbox-message.js";

interface Options {
  readonly directory: string;
  readonly from: string;
  readonly onWritten: (file: string) => void;
  readonly onFailure: (error: MailNotSent) => void;
}

/** Writes mails to files when no SMTP server is configured. Only the owner of the files can read them. */
export function createOutboxMailer({ directory, from, onWritten, onFailure }: Options): Mailer {
  const underWay = new Set<Promise<MailOutcome>>();

  function written(file: string): MailOutcome {
    onWritten(file);
    return "sent";
  }

  function failed(error: unknown): MailOutcome {
    onFailure(new MailNotSent(`the file could not be written: ${String(error)}`, "later"));
    return "later";
  }

  return {
    async send(mail) {
      const now = new Date();
      const name = `${now.toISOString().replace(/[-:.]/g, "")}-${randomBytes(6).toString("hex")}.eml`;
      const writing = writeWhole(directory, name, outboxMessage(mail, from, now)).then(written, failed);
      underWay.add(writing);
      return writing.finally(() => underWay.delete(writing));
    },
    async close() {
      await Promise.all(underWay);
    },
  };
}

/** Renames a finished draft, so that programs that watch the folder never read half a mail. */
async function writeWhole(directory: string, name: string, content: string): Promise<string> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const file = join(directory, name);
  const draft = `${file}.draft`;
  await writeFile(draft, content, { mode: 0o600, flag: "wx" });
  await rename(draft, file);
  return file;
}
