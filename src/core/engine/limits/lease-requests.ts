import type { LimitCounter } from "./limit-counter.js";
import type { LeaseRequest } from "../../model/limits/limit-store.js";
import type { Shortage } from "./waiting-line.js";

interface Asked {
  readonly counter: LimitCounter;
  readonly request: LeaseRequest;
}

/** Keeps a statement short enough that those behind it do not wait long. */
const maxRequests = 500;

/** What one statement asks for, by subject: what checks wait for, and beside it what is leased ahead. */
export function leaseRequests(
  shortages: ReadonlyMap<LimitCounter, Shortage>,
  ahead: readonly LimitCounter[],
  replicas: number,
  atMs: number,
): ReadonlyMap<string, Asked> {
  const asked = new Map<string, Asked>();
  for (const [counter, { need, missing }] of shortages) {
    if (asked.size === maxRequests) break;
    // An evicted counter and its successor have one subject: the younger waits for the next statement.
    if (asked.has(counter.subject)) continue;
    asked.set(counter.subject, { counter, request: counter.request(need, missing, replicas) });
  }
  for (const counter of ahead) {
    // Whoever is left out for its own lease is noted again when that arrives.
    if (asked.has(counter.subject) || !counter.wantsNext(atMs)) continue;
    const request = counter.requestNext(replicas);
    if (request !== null) asked.set(counter.subject, { counter, request });
  }
  return asked;
}
