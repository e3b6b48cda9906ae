import type { Failure, Result } from "../errors/result.js";
import type { ErrorCode } from "../errors/catalogue.js";
import { asksDatabaseForCaller } from "./access/asks-database-for-caller.js";
import { visitorOf } from "./access/visitor-of.js";
import type { Admission } from "./engine/admission.js";
import type { Shares } from "./engine/shares.js";
import { CallerEnded } from "./model/callers/caller-ended.js";
import type { Call } from "./model/callers/credential.js";
import { serviceUnavailable } from "./model/service-unavailable.js";
import { StorageUnavailable } from "./model/storage-unavailable.js";
import type { Services } from "./services.js";

/** Connections to the database, and how many calls may use them. */
export interface Lane {
  readonly services: Services;
  readonly admission: Admission;
  /** How many calls the pages of one owner may have under way. */
  readonly visitors: Shares;
}

/**
 * Use-cases of a lane share its connections. A use-case is counted only while it runs, and waits for no other
 * use-case.
 */
export interface Lanes {
  readonly management: Lane;
  /** For changes that turn a yes into a no, which must not wait behind management. */
  readonly urgent: Lane;
}

type UseCase<Rest extends readonly unknown[], Value, Code extends ErrorCode> = (
  services: Services,
  call: Call,
  ...rest: Rest
) => Promise<Result<Value, Code>>;

type Bound<Rest extends readonly unknown[], Value, Code extends ErrorCode> = (
  call: Call,
  ...rest: Rest
) => Promise<Result<Value, Code> | Failure<"service_unavailable">>;

/** Binds a use-case that runs once it is admitted. */
export function admitted<Rest extends readonly unknown[], Value, Code extends ErrorCode>(
  lane: Lane,
  run: UseCase<Rest, Value, Code>,
): Bound<Rest, Value, Code> {
  const { services, admission } = lane;
  const direct = translating(services, run);
  return traced(services, run.name, async (call, ...rest) => {
    const result = await withinShare(lane, call, () => admission.run(() => direct(call, ...rest)));
    return result ?? serviceUnavailable();
  });
}

/** Null when the pages of the caller's owner have as many calls under way as they may; then the work did not begin. */
export function withinShare<Value>(
  { services, visitors }: Lane,
  call: Call,
  work: () => Promise<Value | null>,
): Promise<Value | null> {
  const visitor = visitorOf(services, call);
  return visitor === null ? work() : visitors.run(visitor, work);
}

/** Binds a use-case that is admitted only if the caller, or their account, must be read from the database. */
export function admittedIfAsking<Rest extends readonly unknown[], Value, Code extends ErrorCode>(
  lane: Lane,
  run: UseCase<Rest, Value, Code>,
  asks: (services: Services, call: Call) => boolean = asksDatabaseForCaller,
): Bound<Rest, Value, Code> {
  const limited = admitted(lane, run);
  const direct = unlimited(lane.services, run);
  return (call, ...rest) => (asks(lane.services, call) ? limited : direct)(call, ...rest);
}

/** Gives a use-case a span of its name. */
export function traced<First, Rest extends readonly unknown[], Value>(
  { tracing }: Pick<Services, "tracing">,
  name: string,
  bound: (first: First, ...rest: Rest) => Value,
): (first: First, ...rest: Rest) => Value {
  return tracing === null ? bound : (first, ...rest) => tracing.inSpan(name, () => bound(first, ...rest));
}

/** Binds a use-case without an admission. */
export function unlimited<Rest extends readonly unknown[], Value, Code extends ErrorCode>(
  services: Services,
  run: UseCase<Rest, Value, Code>,
): Bound<Rest, Value, Code> {
  return traced(services, run.name, translating(services, run));
}

/** A database that is out of reach becomes `service_unavailable`. A caller that was ended meanwhile is recognised anew. */
function translating<Rest extends readonly unknown[], Value, Code extends ErrorCode>(
  services: Services,
  run: UseCase<Rest, Value, Code>,
): Bound<Rest, Value, Code> {
  return async (call, ...rest) => {
    const attempt = () => run(services, call, ...rest);
    try {
      return await attempt().catch((error: unknown) => {
        if (error instanceof CallerEnded) return attempt();
        throw error;
      });
    } catch (error) {
      return toUnavailable(error);
    }
  };
}

export function toUnavailable(error: unknown): Failure<"service_unavailable"> {
  if (error instanceof StorageUnavailable || error instanceof CallerEnded) return serviceUnavailable();
  throw error;
}
