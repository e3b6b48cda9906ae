export interface BillingMonth {
  /** Inclusive. */
  readonly start: Date;
  /** Exclusive. */
  readonly end: Date;
}

/** The billing month that holds the moment, counted from the anchor in UTC. */
export function billingMonth(anchor: Date, now: Date): BillingMonth {
  const monthsApart =
    (now.getUTCFullYear() - anchor.getUTCFullYear()) * 12 + now.getUTCMonth() - anchor.getUTCMonth();
  const boundary = monthsAfter(anchor, monthsApart);
  return boundary <= now
    ? { start: boundary, end: monthsAfter(anchor, monthsApart + 1) }
    : { start: monthsAfter(anchor, monthsApart - 1), end: boundary };
}

/** Months are counted from the anchor itself, so an anchor on the 31st is on the 31st again after a short month. */
function monthsAfter(anchor: Date, months: number): Date {
  const year = anchor.getUTCFullYear();
  const month = anchor.getUTCMonth() + months;
  // Day 0 of the next month is the last of this one.
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const boundary = new Date(anchor);
  boundary.setUTCFullYear(year, month, Math.min(anchor.getUTCDate(), lastDay));
  return boundary;
}
