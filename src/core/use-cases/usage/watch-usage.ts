import { failure, success, type ErrorDetail, type Result } from "../../../errors/result.js";
import type { CallerCode } from "../../access/authorize.js";
import { authorizeSubscriber } from "../../access/authorize-subscriber.js";
import type { Call } from "../../model/callers/credential.js";
import { isReached } from "../../model/keys/key-reach.js";
import { checkWhole } from "../../model/keys/key-restrictions.js";
import { serviceUnavailable } from "../../model/service-unavailable.js";
import type { UsageTick } from "../../model/usage/usage-tick.js";
import type { Services } from "../../services.js";
import { findKeyRecord } from "./find-key-record.js";

export const watchUsageCodes = ["account_suspended", "key_not_found", "validation_error"] as const;

type Code = (typeof watchUsageCodes)[number] | CallerCode;

export const mostSecondsATick = 60;

export interface WatchUsageInput {
  /** All keys of the account that the caller sees, when absent. */
  readonly keyId?: string | null | undefined;
  readonly everySeconds: number;
}

/** The checks of a key, or of the account, as they are counted on all servers, while the caller may see them. */
export async function watchUsage(
  services: Services,
  call: Call,
  { keyId, everySeconds }: WatchUsageInput,
  onOverrun: () => void,
): Promise<Result<AsyncIterableIterator<Result<UsageTick, Code>, undefined>, Code>> {
  const allowed = await authorizeSubscriber(services, call, "usage.read", "a use");
  if (!allowed.ok) return allowed;
  const { reach, isOperator, visitor, digests } = allowed.value;
  const { accountId } = reach;
  const details: ErrorDetail[] = [];
  checkWhole("everySeconds", everySeconds, mostSecondsATick, details);
  if (details.length > 0) return failure("validation_error", details);
  const key = keyId === null || keyId === undefined ? null : await findKeyRecord(services, reach, keyId);
  if (key?.ok === false) return key;
  const watchedId = key?.value.id ?? null;
  let stop: () => void = ignore;
  const authorize = () => authorizeSubscriber(services, call, "usage.read", "again");
  const opened = services.events.open<Code, UsageTick>(
    { accountId, isOperator, visitor, digests, authorize, onOverrun },
    {
      toItem: ({ apiKey }) => {
        // A key can be given to another owner while it is watched.
        if (apiKey.id === watchedId && !isReached(reach, apiKey)) leave();
        return null;
      },
      onEnd: () => stop(),
    },
  );
  if (!opened.ok) return opened;
  const { value: subscription } = opened;
  const leave = () => subscription.end(failure("key_not_found"));
  const watcher = {
    everySeconds,
    push: (tick: UsageTick) => subscription.push(tick),
    fail: () => subscription.end(serviceUnavailable()),
  };
  stop = services.ticker.watch({ reach, keyId: watchedId }, watcher);
  return success(subscription.items);
}

function ignore(): void {
  // The stream ended before anything was watched.
}
