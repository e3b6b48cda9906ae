import type { Failure } from "../errors/result.js";
import { asksDatabaseForCaller } from "./access/asks-database-for-caller.js";
import { toUnavailable, traced, withinShare, type Lane } from "./lanes.js";
import type { Call, Credential } from "./model/callers/credential.js";
import { serviceUnavailable } from "./model/service-unavailable.js";
import type { Services } from "./services.js";
import { settleCall, type FloodRefusal } from "./use-cases/floods/settle-call.js";
import {
  authorizeRequest,
  type ForwardedRequest,
  type AuthorizeResult,
} from "./use-cases/verification/authorize-request.js";
import {
  verifyApiKey,
  type VerifyApiKeyInput,
  type VerifyResult,
} from "./use-cases/verification/verify-api-key.js";

/** How long a call waits to be settled. A sign-out must not wait behind management for long. */
const settlingMs = 1_000;

/** A call that is not admitted in time stays unsettled, because its caller cannot be read from the database now. */
export function settling(lane: Lane) {
  const { services, admission } = lane;
  return (call: Call): FloodRefusal | null | Promise<FloodRefusal | null> => {
    if (call.standing !== "unsettled" || !asksDatabaseForCaller(services, call)) {
      return settleCall(services, call);
    }
    return withinShare(lane, call, () => admission.run(() => settleCall(services, call), settlingMs));
  };
}

/**
 * A check has connections of its own, so it is admitted only if the caller must be read from the database. The
 * answer from the cache is no promise.
 */
export function verification(lane: Lane) {
  const { services, admission } = lane;
  const verify = (call: Call, input: VerifyApiKeyInput): VerifyResult | Promise<VerifyResult> => {
    if (asksDatabaseForCaller(services, call)) {
      const verified = withinShare(lane, call, () =>
        admission.run(() => verifyApiKey(services, call, input)),
      );
      return verified.then((result) => result ?? serviceUnavailable(), toUnavailable);
    }
    const result = verifyApiKey(services, call, input);
    return result instanceof Promise ? result.catch(toUnavailable) : result;
  };
  return traced(services, verifyApiKey.name, verify);
}

export function authorization(services: Services) {
  const authorize = (
    credential: Credential,
    request: ForwardedRequest,
  ):
    | AuthorizeResult
    | Failure<"service_unavailable">
    | Promise<AuthorizeResult | Failure<"service_unavailable">> => {
    const result = authorizeRequest(services, credential, request);
    return result instanceof Promise ? result.catch(toUnavailable) : result;
  };
  return traced(services, authorizeRequest.name, authorize);
}
