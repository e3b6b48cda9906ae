/** Pauses between mails to one address, shared by all replicas. */
export interface MailPauses {
  /** Begins a pause. True for one caller only; false while a pause lasts. */
  begin(subject: string, pauseMs: number): Promise<boolean>;
  end(subject: string): Promise<void>;
}
