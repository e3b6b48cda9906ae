export interface AskedWindow {
  readonly subject: string;
  readonly windowStartMs: number;
}

/** What was used of a monthly quota on the days before today. */
export interface QuotaDays {
  /** The first day of UTC that is known. It may have begun before. */
  readonly firstDay: Date;
  /** By the beginning of the day. Days without use are missing. */
  readonly units: ReadonlyMap<number, number>;
}

export interface LimitReader {
  /** What all replicas have used, up to their latest reports, by subject; none where nothing was. */
  readUsed(windows: readonly AskedWindow[]): Promise<ReadonlyMap<string, number>>;
  /** Of quotas that were ever used, by subject: the days since one. */
  readDays(subjects: readonly string[], since: Date): Promise<ReadonlyMap<string, QuotaDays>>;
}
