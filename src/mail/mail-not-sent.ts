import type { MailOutcome } from "../core/model/mail/mailer.js";

type FailedOutcome = Exclude<MailOutcome, "sent">;

/** Why a mail was not sent. The message may be logged, because it contains no part of the mail and not its address. */
export class MailNotSent extends Error {
  override readonly name = "MailNotSent";
  readonly outcome: FailedOutcome;

  constructor(message: string, outcome: FailedOutcome) {
    super(message);
    this.outcome = outcome;
  }
}

/** Codes of connection errors. Their messages name hosts and ports only. */
const connectionErrors: readonly string[] = ["ESOCKET", "EDNS", "ETLS", "ETIMEDOUT"];

/** Leaves out the text of the server's answer, which can repeat the address and the mail. */
export function describeSmtpFailure(error: unknown, outcome = failedOutcome(error)): MailNotSent {
  const responseCode = property(error, "responseCode");
  if (typeof responseCode === "number") {
    const message = `the server answered ${responseCode} to ${textProperty(error, "command")}`;
    return new MailNotSent(message, outcome);
  }
  const code = textProperty(error, "code");
  const isConnectionError = error instanceof Error && connectionErrors.includes(code);
  return new MailNotSent(isConnectionError ? error.message : `failed with ${code}`, outcome);
}

/**
 * A connection that is lost later than this can have been lost after the server took the mail. A server that takes a mail
 * refuses it with an answer.
 */
const phasesBeforeMail: readonly unknown[] = ["CONNECT_TIMEOUT", "GREETING_TIMEOUT", "UPGRADE_TIMEOUT"];

export function failedOutcome(error: unknown): FailedOutcome {
  const responseCode = property(error, "responseCode");
  const code = property(error, "code");
  // A wrong password is mended by the operator, and says nothing of the mail.
  if (code === "EAUTH") return "later";
  if (typeof responseCode === "number") return responseCode >= 500 ? "refused" : "later";
  const isBeforeMail =
    code === "EDNS" ||
    property(error, "syscall") === "connect" ||
    phasesBeforeMail.includes(property(error, "timeoutType"));
  return isBeforeMail ? "later" : "unknown";
}

/** Whether another attempt would fail too: 5xx is permanent, 4xx is not. */
export function isFinal(error: unknown): boolean {
  const responseCode = property(error, "responseCode");
  const code = property(error, "code");
  return code === "EABORT" || code === "EAUTH" || (typeof responseCode === "number" && responseCode >= 500);
}

function property(error: unknown, name: string): unknown {
  return error instanceof Error ? Reflect.get(error, name) : undefined;
}

function textProperty(error: unknown, name: string): string {
  const value = property(error, name);
  return typeof value === "string" ? value : `no ${name}`;
}
