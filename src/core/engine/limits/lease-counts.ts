/** What a limiter has done so far. */
export interface LeaseCounts {
  /** Leases that the database granted. */
  leases: number;
  unitsGranted: number;
  unitsUsed: number;
  unitsGivenBack: number;
}

export function noLeases(): LeaseCounts {
  return { leases: 0, unitsGranted: 0, unitsUsed: 0, unitsGivenBack: 0 };
}
