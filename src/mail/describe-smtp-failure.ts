import { MailNotSent } from "./mail-not-sent.js";

/** Failures of reaching the server, whose messages name hosts and ports only. */
const ofTheConnection: readonly string[] = ["ESOCKET", "EDNS", "ETLS", "ETIMEDOUT"];

/** What the server answered is left out: it repeats addresses, and some servers repeat the mail. */
export function describeSmtpFailure(error: unknown): MailNotSent {
  const responseCode = property(error, "responseCode");
  if (typeof responseCode === "number") {
    return new MailNotSent(`the server answered ${responseCode} to ${textProperty(error, "command")}`);
  }
  const code = textProperty(error, "code");
  const isOfTheConnection = error instanceof Error && ofTheConnection.includes(code);
  return new MailNotSent(isOfTheConnection ? error.message : `failed with ${code}`);
}

/** A refusal that would be repeated: 5xx, where 4xx means "later". */
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
