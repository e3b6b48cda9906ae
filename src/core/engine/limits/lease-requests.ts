import type { LimitCounter } from "./limit-counter.js";
import type { LeaseRequest } from "../../model/limits/limit-store.js";
import type { Shortage } from "./lease-queue.js";

interface Asked {
  readonly counter: LimitCounter;
  readonly request: LeaseRequest;
}

/** Few enough for a short statement, so that the next one does not wait long. */
const maxRequests = 500;

/** The requests of one statement, by subject: those that checks wait for, then leases ahead. */
export function leaseRequests(
  shortages: ReadonlyMap<LimitCounter, Shortage>,
  ahead: readonly LimitCounter[],
  replicas: number,
  atMs: number,
): ReadonlyMap<string, Asked> {
  const asked = new Map<string, Asked>();
  for (const [counter, { need, missing }] of shortages) {
    if (asked.size === maxRequests) break;
    // An evicted counter and its successor have the same subject. The second waits for the next statement.
    if (asked.has(counter.subject)) continue;
    asked.set(counter.subject, { counter, request: counter.request(need, missing, replicas) });
  }
  for (const counter of ahead) {
    // A counter that is left out because of its own lease is noted again when that lease arrives.
    if (asked.has(counter.subject) || !counter.wantsNext(atMs)) continue;
    const request = counter.requestNext(replicas);
    if (request !== null) asked.set(counter.subject, { counter, request });
  }
  return asked;
}
