import type { Failure } from "../../../errors/result.js";
import { identify, isUnrecognised, type Identified } from "../../access/authenticate.js";
import type { Call } from "../../model/callers/credential.js";
import type { Services } from "../../services.js";
import { StorageUnavailable } from "../../model/storage-unavailable.js";

export type TooMany = Failure<"ip_rate_limit_exceeded">;

export type Settled = TooMany | null;

/**
 * Asks who is calling where no use-case has asked: a call counts against its address until somebody was recognised,
 * whatever it was for. Null while it may go on. Without waiting for what is remembered.
 */
export function settleCall(services: Services, call: Call): Settled | Promise<Settled> {
  const { standing } = call;
  if (standing !== "unsettled") return typeof standing === "string" ? null : standing;
  const caller = identify(services, call);
  if (!(caller instanceof Promise)) return conclude(services, call, caller);
  return caller.then(
    (settled) => conclude(services, call, settled),
    (error: unknown) => {
      // Nobody can tell now. The use-case, if one runs, says so.
      if (error instanceof StorageUnavailable) return null;
      throw error;
    },
  );
}

/**
 * The same for requests whose use-case asks who is calling anyway: it looks only when so many calls from the address
 * have failed that a further one is not worth reading.
 */
export function refuseFlood(
  { failedCalls }: Services,
  call: Call,
  settle: (call: Call) => Settled | Promise<Settled>,
): Settled | Promise<Settled> {
  return failedCalls.isPastLimit(call) ? settle(call) : null;
}

function conclude({ failedCalls }: Services, call: Call, caller: Identified): Settled {
  if (isUnrecognised(caller)) return failedCalls.count(call);
  call.standing = "recognised";
  return null;
}
