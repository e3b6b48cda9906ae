import type { Result } from "../../../errors/result.js";
import type { CallerCode } from "../../access/authorize.js";
import { authorizeSubscriber, subscriberDigests } from "../../access/authorize-subscriber.js";
import type { Call } from "../../model/callers/credential.js";
import type { Services } from "../../services.js";
import type { KeyEvents } from "../../engine/events/key-event-hub.js";

export const watchApiKeyEventsCodes = ["account_suspended"] as const;

type WatchCode = (typeof watchApiKeyEventsCodes)[number] | CallerCode;

/** The events of the account's keys from now on, while the caller may see them. */
export async function watchApiKeyEvents(
  services: Services,
  call: Call,
  onOverrun: () => void,
): Promise<Result<KeyEvents<WatchCode>, WatchCode>> {
  const authorize = () => authorizeSubscriber(services, call, "again");
  const allowed = await authorizeSubscriber(services, call, "a use");
  if (!allowed.ok) return allowed;
  return services.events.open({
    accountId: allowed.value.accountId,
    isOperator: allowed.value.isOperator,
    digests: subscriberDigests(services, call),
    authorize,
    onOverrun,
  });
}
