import { failure, success, type ErrorDetail, type Result } from "../../../errors/result.js";
import type { CallerCode } from "../../access/authorize.js";
import { authorizeSubscriber, subscriberDigests } from "../../access/authorize-subscriber.js";
import type { Call } from "../../model/callers/credential.js";
import { checkWhole } from "../../model/keys/key-restrictions.js";
import { serviceUnavailable } from "../../model/service-unavailable.js";
import type { UsageTick } from "../../model/usage/usage-tick.js";
import type { Services } from "../../services.js";
import { findKeyRecord } from "./find-key-record.js";

export const watchUsageCodes = ["account_suspended", "key_not_found", "validation_error"] as const;

type Code = (typeof watchUsageCodes)[number] | CallerCode;

export const mostSecondsATick = 60;

export interface WatchUsageInput {
  readonly keyId: string;
  readonly everySeconds: number;
}

/** The checks of a key as they are counted on all servers, while the caller may see them. */
export async function watchUsage(
  services: Services,
  call: Call,
  { keyId, everySeconds }: WatchUsageInput,
  onOverrun: () => void,
): Promise<Result<AsyncIterableIterator<Result<UsageTick, Code>, undefined>, Code>> {
  const allowed = await authorizeSubscriber(services, call, "a use");
  if (!allowed.ok) return allowed;
  const { accountId, isOperator } = allowed.value;
  const details: ErrorDetail[] = [];
  checkWhole("everySeconds", everySeconds, mostSecondsATick, details);
  if (details.length > 0) return failure("validation_error", details);
  const key = await findKeyRecord(services, accountId, keyId);
  if (!key.ok) return key;
  let stop: () => void = ignore;
  const digests = subscriberDigests(services, call);
  const authorize = () => authorizeSubscriber(services, call, "again");
  const opened = services.events.openFor<Code, UsageTick>(
    { accountId, isOperator, digests, authorize, onOverrun },
    { toItem: () => null, onEnd: () => stop() },
  );
  if (!opened.ok) return opened;
  const { value: subscription } = opened;
  stop = services.ticker.watch(accountId, key.value.id, {
    everySeconds,
    push: (tick) => subscription.push(tick),
    fail: () => subscription.end(serviceUnavailable()),
  });
  return success(subscription.items);
}

function ignore(): void {
  // The stream ended before anything was watched.
}
