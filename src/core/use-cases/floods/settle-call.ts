import type { Failure } from "../../../errors/result.js";
import { identify, isUnrecognised, type Identified } from "../../access/authenticate.js";
import { noteCaller } from "../../access/note-caller.js";
import type { Call } from "../../model/callers/credential.js";
import type { Services } from "../../services.js";
import { StorageUnavailable } from "../../model/storage-unavailable.js";

/** The address has made too many calls without a recognised caller. */
export type FloodRefusal = Failure<"ip_rate_limit_exceeded">;

/**
 * Identifies the caller where no use-case has done so. A call without a recognised caller counts against its address,
 * whatever it asks for. Null when the call may proceed. A caller that is in the cache needs no promise.
 */
export function settleCall(
  services: Services,
  call: Call,
): FloodRefusal | null | Promise<FloodRefusal | null> {
  const { standing } = call;
  if (standing !== "unsettled") return typeof standing === "string" ? null : standing;
  const caller = identify(services, call);
  if (!(caller instanceof Promise)) return conclude(services, call, caller);
  return caller.then(
    (identified) => conclude(services, call, identified),
    (error: unknown) => {
      // The caller cannot be identified now. The use-case, if one runs, reports that.
      if (error instanceof StorageUnavailable) return null;
      throw error;
    },
  );
}

/**
 * Settles a call only if its address is past the limit. For requests whose use-case identifies the caller anyway: a
 * flood is refused before such a request is read.
 */
export function refuseFlood(
  { failedCalls }: Services,
  call: Call,
  settle: (call: Call) => FloodRefusal | null | Promise<FloodRefusal | null>,
): FloodRefusal | null | Promise<FloodRefusal | null> {
  return failedCalls.isPastLimit(call) ? settle(call) : null;
}

function conclude({ failedCalls }: Services, call: Call, caller: Identified): FloodRefusal | null {
  if (isUnrecognised(caller)) return failedCalls.count(call);
  noteCaller(call, caller);
  return null;
}
