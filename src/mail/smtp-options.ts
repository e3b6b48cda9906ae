export interface SmtpWaits {
  readonly connectMs: number;
  readonly greetingMs: number;
  /** The longest time without a byte from the mail server. */
  readonly silenceMs: number;
}

/** How the mail server is reached, with a limit for each step. No mail can name a file or an address to be read. */
export function smtpOptions(url: string, { connectMs, greetingMs, silenceMs }: SmtpWaits) {
  return {
    url,
    connectionTimeout: connectMs,
    dnsTimeout: connectMs,
    greetingTimeout: greetingMs,
    socketTimeout: silenceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
