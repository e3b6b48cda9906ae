import type { Failure } from "../../errors/result.js";
import type { Call } from "../access/credential.js";
import type { Ports } from "../ports.js";

/** Before anything is done for a call that says of nobody that it comes from them: null while it may go on. */
export function refuseAnonymous(
  { failedCalls }: Ports,
  call: Call,
): Failure<"ip_rate_limit_exceeded"> | null {
  return call.credential.kind === "none" ? failedCalls.count(call) : null;
}
