import { setTimeout as pause } from "node:timers/promises";
import { createTransport } from "nodemailer";
import type { Mail, Mailer, MailOutcome } from "../core/model/mail/mailer.js";
import { describeSmtpFailure, failedOutcome, isFinal, MailNotSent } from "./mail-not-sent.js";
import { isPlainAddress, oneLine } from "./header-values.js";
import { smtpOptions, type SmtpWaits } from "./smtp-options.js";

export interface SmtpTimes extends SmtpWaits {
  readonly retryAfterMs: number;
  /** The time limit for one mail, including its time in the queue. */
  readonly mailMs: number;
  /** When the server stops: how long it waits for mails that are being sent. */
  readonly closeMs: number;
}

interface Options {
  readonly url: string;
  readonly from: string;
  readonly onSent: () => void;
  readonly onFailure: (error: MailNotSent) => void;
  readonly times?: SmtpTimes;
}

const usualTimes: SmtpTimes = {
  connectMs: 10_000,
  greetingMs: 10_000,
  silenceMs: 15_000,
  retryAfterMs: 1_000,
  mailMs: 60_000,
  closeMs: 5_000,
};
const attempts = 2;
const connections = 5;
const mostWaiting = 1_000;

export function createSmtpMailer({ url, from, onSent, onFailure, times = usualTimes }: Options): Mailer {
  const transport = createTransport({
    ...smtpOptions(url, times),
    pool: true,
    maxConnections: connections,
    maxRequeues: 0,
  });
  const closing = new AbortController();
  const underWay = new Set<Promise<MailOutcome>>();

  async function deliver(mail: Mail): Promise<void> {
    if (!isPlainAddress(mail.to)) throw new MailNotSent("the address is not a plain one", "refused");
    if (underWay.size >= mostWaiting)
      throw new MailNotSent(`${mostWaiting} mails are waiting already`, "later");
    const signal = AbortSignal.any([closing.signal, AbortSignal.timeout(times.mailMs)]);
    const { subject, text, html } = mail;
    const message = {
      from,
      to: { name: "", address: mail.to },
      subject: oneLine(subject),
      text,
      html,
      signal,
    };
    for (let attempt = 1; ; attempt += 1) {
      try {
        await transport.sendMail(message);
        return;
      } catch (error) {
        const mayHaveArrived = mail.isOnce === true && failedOutcome(error) === "unknown";
        if (attempt === attempts || isFinal(error) || mayHaveArrived) throw describeSmtpFailure(error);
      }
      await pause(times.retryAfterMs, undefined, { signal }).catch((error: unknown) => {
        throw describeSmtpFailure(error, "later");
      });
    }
  }

  function sent(): MailOutcome {
    onSent();
    return "sent";
  }

  function failed(error: unknown): MailOutcome {
    const failure =
      error instanceof MailNotSent ? error : new MailNotSent("failed for an unknown reason", "unknown");
    onFailure(failure);
    return failure.outcome;
  }

  return {
    async send(mail) {
      const sending = deliver(mail).then(sent, failed);
      underWay.add(sending);
      return sending.finally(() => underWay.delete(sending));
    },
    async close() {
      const timeout = setTimeout(() => closing.abort(), times.closeMs);
      await Promise.all(underWay);
      clearTimeout(timeout);
      transport.close({ force: true });
    },
  };
}
