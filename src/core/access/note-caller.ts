import type { ErrorCode } from "../../errors/catalogue.js";
import type { Result } from "../../errors/result.js";
import type { Call } from "../model/callers/credential.js";
import { actorOf } from "./author-of.js";
import type { Principal } from "./principal.js";

/** Notes that the caller is recognised, and who it is, for everything that answers or logs the call afterwards. */
export function noteCaller(call: Call, caller: Result<Principal, ErrorCode>): void {
  call.standing = "recognised";
  if (caller.ok) call.caller = actorOf(caller.value);
}
