import type { LimitStore, SpentUnits } from "../../model/limits/limit-store.js";
import type { LimitCounter } from "./limit-counter.js";

/** Few enough for a short statement, because leases of the same windows wait for it. */
const countersAStatement = 1_000;

/**
 * Tells the database how many units this replica has spent. Leases say how many were granted, and a replica keeps some
 * of them, so nobody could tell from leases where a limit stands.
 */
export function createSpentReports(store: Pick<LimitStore, "report">) {
  let unreported: LimitCounter[] = [];
  let unconfirmed: readonly SpentUnits[] = [];
  let batchNumber = 1;
  let reporting: Promise<void> = Promise.resolve();

  const confirm = async () => {
    if (unconfirmed.length === 0) return;
    await store.report(batchNumber, unconfirmed);
    unconfirmed = [];
    batchNumber += 1;
  };

  const send = async () => {
    // A batch that may have been written goes first, unchanged and with its number.
    await confirm();
    const counters = unreported;
    unreported = [];
    while (counters.length > 0) {
      const taken = counters.splice(-countersAStatement).map((counter) => counter.takeUnreported());
      unconfirmed = taken.filter((spent) => spent !== null);
      try {
        await confirm();
      } catch (error) {
        unreported.push(...counters);
        throw error;
      }
    }
  };

  return {
    /** To be called once for each counter until its units are taken. */
    note: (counter: LimitCounter): void => {
      unreported.push(counter);
    },
    /** Reports run one after the other: the last one must send what came during the one before. */
    send(): Promise<void> {
      reporting = reporting.catch(() => undefined).then(send);
      return reporting;
    },
  };
}
