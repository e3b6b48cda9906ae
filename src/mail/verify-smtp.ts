import { createTransport } from "nodemailer";
import { describeSmtpFailure } from "./mail-not-sent.js";

const timeoutMs = 4_000;

/** Connects, greets, starts TLS and signs in, as for a mail, and sends none. Throws where that fails. */
export async function verifySmtp(url: string): Promise<void> {
  const transport = createTransport({
    url,
    connectionTimeout: timeoutMs,
    dnsTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.verify();
  } catch (error) {
    throw describeSmtpFailure(error);
  } finally {
    transport.close();
  }
}
