export interface Terminal {
  /** Results, and nothing else. */
  out(text: string): void;
  /** What a person should know besides. */
  err(text: string): void;
  /** All that comes in, for what should not stand on a command line. */
  readInput(): Promise<string>;
}
