export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** True for a mail that must not arrive twice: it is not tried again when it may have arrived. */
  readonly isOnce?: true;
}

/**
 * "later": the mail was not taken, and another attempt may succeed. "refused": no attempt will. "unknown": the connection was
 * lost, so it may have arrived.
 */
export type MailOutcome = "sent" | "later" | "refused" | "unknown";

/** Sends mails. */
export interface Mailer {
  /**
   * Resolves when the mail was handed over or has failed. It never rejects: the person who asked for a mail must not learn
   * what happened to it, so failures are logged.
   */
  send(mail: Mail): Promise<MailOutcome>;
  /** Waits a little for mails that are being sent. */
  close(): Promise<void>;
}
