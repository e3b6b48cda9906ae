export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Hands mails on to whoever delivers them. */
export interface Mailer {
  /**
   * Resolves when the mail was handed on or given up. It never rejects: whoever asked for a mail must
   * not learn what became of it, so a failure is told to the log alone.
   */
  send(mail: Mail): Promise<void>;
  /** Waits a little for the mails under way. */
  close(): Promise<void>;
}
