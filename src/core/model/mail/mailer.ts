export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Sends mails. */
export interface Mailer {
  /**
   * Resolves when the mail was handed over or has failed. It never rejects: the person who asked for a mail must not learn
   * what happened to it, so failures are only logged.
   */
  send(mail: Mail): Promise<void>;
  /** Waits a little for mails that are being sent. */
  close(): Promise<void>;
}
