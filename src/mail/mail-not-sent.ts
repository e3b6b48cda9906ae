/** Why a mail was not sent. The message may be logged, because it contains no part of the mail and not its address. */
export class MailNotSent extends Error {
  override readonly name = "MailNotSent";
}

/** Codes of connection errors. Their messages name hosts and ports only. */
const connectionErrors: readonly string[] = ["ESOCKET", "EDNS", "ETLS", "ETIMEDOUT"];

/** Leaves out the text of the server's answer, which can repeat the address and the mail. */
export function describeSmtpFailure(error: unknown): MailNotSent {
  const responseCode = property(error, "responseCode");
  if (typeof responseCode === "number") {
    return new MailNotSent(`the server answered ${responseCode} to ${textProperty(error, "command")}`);
  }
  const code = textProperty(error, "code");
  const isConnectionError = error instanceof Error && connectionErrors.includes(code);
  return new MailNotSent(isConnectionError ? error.message : `failed with ${code}`);
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
