import { failure, type Failure } from "../../../errors/result.js";
import type { Face } from "../../model/callers/face.js";
import type { LimitNotices } from "../events/limit-notices.js";
import { refuseDemands, type KeyDemands } from "../../model/verification/key-demands.js";
import { isWellFormedSecret } from "../../model/keys/secret.js";
import { countersOf } from "../limits/key-limits.js";
import type { Exhausted, Taken } from "../limits/limit-counter.js";
import type { Limiter } from "../limits/limiter.js";
import type { PlaceRecorder } from "../usage/place-recorder.js";
import type { UsageRecorder } from "../usage/usage-recorder.js";
import type { FirstUses } from "./first-uses.js";
import type { LateUses } from "./late-uses.js";
import type { KeyCache } from "./key-cache.js";
import type { KeyEntry } from "./key-entry.js";
import { rejectForLimit, toCheckedKey, type RejectionCode, type Verdict } from "./verdict.js";

/** The request that the key is checked for, as the gateway describes it. */
export interface CheckedRequest {
  readonly key: string;
  readonly face: Face;
  readonly endpoint: string | null;
  readonly method: string | null;
  readonly ip: string | null;
  /** How much of the limits the request takes. */
  readonly cost: number;
  /** Null where the check asks nothing of the key itself. */
  readonly demands: KeyDemands | null;
}

export type CheckKey = (request: CheckedRequest) => Verdict | Promise<Verdict>;

interface Parts {
  readonly cache: KeyCache;
  readonly limiter: Limiter;
  readonly usage: UsageRecorder;
  readonly places: Pick<PlaceRecorder, "note">;
  readonly nowMs: () => number;
  readonly limitNotices: LimitNotices;
  readonly firstUses: FirstUses;
  readonly lateUses: LateUses;
}

/**
 * Checks a key. For a cached key whose limits have leased units it answers without a promise, a statement or a
 * write.
 */
export function createCheckKey({
  cache,
  limiter,
  usage,
  places,
  nowMs,
  limitNotices,
  firstUses,
  lateUses,
}: Parts): CheckKey {
  const check: CheckKey = (request) => {
    if (request.key === "") return reject(failure("api_key_missing"), null);
    if (!isWellFormedSecret(request.key)) return reject(failure("api_key_invalid"), null);
    const found = cache.find(request.key);
    return found instanceof Promise ? found.then((entry) => decide(entry, request)) : decide(found, request);
  };

  const decide = (entry: KeyEntry | null, request: CheckedRequest): Verdict | Promise<Verdict> => {
    if (entry === null) return reject(failure("api_key_not_found"), null);
    const refusal = stateRefusal(entry, request, nowMs());
    if (refusal !== null) return reject(refusal, entry);
    if (limiter.takeAtHand(entry, request.cost)) return admit(entry, request);
    const outcome = limiter.take(countersOf(entry), request.cost);
    return outcome instanceof Promise
      ? outcome.then((result) => conclude(entry, request, result))
      : conclude(entry, request, outcome);
  };

  const conclude = (
    entry: KeyEntry,
    request: CheckedRequest,
    outcome: Taken | Exhausted,
  ): Verdict | Promise<Verdict> => {
    if (outcome.isTaken) return admit(entry, request);
    const rejection = rejectForLimit(outcome.counter, nowMs());
    usage.reject(entry.id, rejection.code);
    limitNotices.reached(entry, outcome.counter);
    return { rejection, key: toCheckedKey(entry) };
  };

  const admit = (entry: KeyEntry, request: CheckedRequest): Verdict | Promise<Verdict> => {
    const completing = firstUses.settle(entry);
    const settling =
      completing === null
        ? lateUses.settle(entry)
        : completing.then((ended) => ended ?? lateUses.settle(entry));
    if (settling === null) return accept(entry, request);
    return settling.then((ended) => (ended === null ? accept(entry, request) : reject(ended, entry)));
  };

  const accept = (entry: KeyEntry, request: CheckedRequest): Verdict => {
    usage.accept(entry);
    places.note(entry, request);
    return { rejection: null, key: toCheckedKey(entry) };
  };

  const reject = (rejection: Failure<RejectionCode>, entry: KeyEntry | null): Verdict => {
    usage.reject(entry === null ? null : entry.id, rejection.code);
    return { rejection, key: entry === null ? null : toCheckedKey(entry) };
  };

  return check;
}

function stateRefusal(
  entry: KeyEntry,
  request: CheckedRequest,
  nowMs: number,
): Failure<RejectionCode> | null {
  if (entry.revokedAtMs !== null) return failure("api_key_revoked");
  const end = entry.life === null ? null : entry.life.refusal(entry, nowMs);
  if (end !== null) return failure(end);
  if (entry.accountEntry.isSuspended) return failure("account_suspended");
  const address = entry.refuseAddress === null ? null : entry.refuseAddress(request.ip);
  if (address !== null) return failure("ip_restricted", address);
  const endpoint = entry.refuseEndpoint === null ? null : entry.refuseEndpoint(request);
  if (endpoint !== null) return failure("endpoint_restricted", endpoint);
  const demands = request.demands === null ? null : refuseDemands(request.demands, entry);
  return demands === null ? null : failure("endpoint_restricted", demands);
}
