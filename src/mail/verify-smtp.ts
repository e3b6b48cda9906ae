import { createTransport } from "nodemailer";
import { describeSmtpFailure } from "./mail-not-sent.js";
import { smtpOptions } from "./smtp-options.js";

const timeoutMs = 4_000;

/** Connects, greets, starts TLS and signs in, as for a mail, and sends none. Throws where that fails. */
export async function verifySmtp(url: string): Promise<void> {
  const waits = { connectMs: timeoutMs, greetingMs: timeoutMs, silenceMs: timeoutMs };
  const transport = createTransport(smtpOptions(url, waits));
  try {
    await transport.verify();
  } catch (error) {
    throw describeSmtpFailure(error);
  } finally {
    transport.close();
  }
}
