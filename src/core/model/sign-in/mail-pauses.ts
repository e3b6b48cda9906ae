/** Whether a mail was sent a moment ago, whichever replica sent it. */
export interface MailPauses {
  /** True, and a pause begins, unless one is under way: for one caller of any number. */
  begin(subject: string, pauseMs: number): Promise<boolean>;
  end(subject: string): Promise<void>;
}
