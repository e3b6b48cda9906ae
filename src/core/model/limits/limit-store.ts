export interface LeaseRequest {
  readonly subject: string;
  readonly windowStartMs: number;
  /** Null: the window never ends. */
  readonly windowEndMs: number | null;
  readonly max: number;
  /** Fewer than these are of no use: when they are not there, nothing is granted. */
  readonly need: number;
  /** Granted as far as the replica's fair share goes. */
  readonly want: number;
}

export interface Lease {
  readonly granted: number;
  /** What all replicas together have been granted in this window, this lease included. */
  readonly taken: number;
}

export interface UnspentUnits {
  readonly subject: string;
  readonly windowStartMs: number;
  readonly units: number;
}

/** What the replicas share of the limits: how much of each window has been handed out. */
export interface LimitStore {
  /**
   * One statement for all. The grants of a window never add up to more than its `max`. A grant is at
   * most all that remains when there is one replica, else ceil(remaining / (2 * replicas)), yet never
   * less than `need` while that remains. No two requests are of one subject.
   */
  lease(requests: readonly LeaseRequest[], replicas: number): Promise<ReadonlyMap<string, Lease>>;
  giveBack(units: readonly UnspentUnits[]): Promise<void>;
  /** Deletes so many windows, at most, that ended before a moment; gives how many it deleted. */
  deleteEnded(before: Date, most: number): Promise<number>;
}
