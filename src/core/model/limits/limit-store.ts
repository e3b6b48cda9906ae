export interface LeaseRequest {
  readonly subject: string;
  readonly windowStartMs: number;
  /** Null: the window never ends. */
  readonly windowEndMs: number | null;
  readonly max: number;
  /** If fewer units than this are left, none are granted. */
  readonly need: number;
  /** The units to grant, if the replica's fair share allows. */
  readonly want: number;
}

export interface Lease {
  readonly granted: number;
  /** What all replicas have been granted in this window, this lease included. */
  readonly taken: number;
}

export interface UnspentUnits {
  readonly subject: string;
  readonly windowStartMs: number;
  readonly units: number;
}

export interface SpentUnits {
  readonly subject: string;
  readonly windowStartMs: number;
  readonly units: number;
  /** Units of a monthly quota are also kept by the day. */
  readonly isOfMonth: boolean;
}

/** The state of limits that replicas share: how many units of each window have been granted. */
export interface LimitStore {
  /**
   * Answers all requests in one statement. The grants of a window never add up to more than its `max`. A single
   * replica may be granted all that remains; otherwise a grant is at most ceil(remaining / (2 * replicas)), but at
   * least `need` while that many remain. No two requests have the same subject.
   */
  lease(requests: readonly LeaseRequest[], replicas: number): Promise<ReadonlyMap<string, Lease>>;
  giveBack(units: readonly UnspentUnits[]): Promise<void>;
  /**
   * Adds units that were spent to what is known of their windows. A batch counts once, however often it is sent: the
   * number of a batch is one more than that of the batch before.
   */
  report(number: number, units: readonly SpentUnits[]): Promise<void>;
  /** Deletes days of monthly quotas before this one, at most this many. Returns how many it deleted. */
  deleteDays(before: Date, most: number): Promise<number>;
  /** Deletes windows that ended before a moment, at most this many. Returns how many it deleted. */
  deleteEnded(before: Date, most: number): Promise<number>;
}
