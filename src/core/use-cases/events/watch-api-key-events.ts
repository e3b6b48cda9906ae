import { success, type Result } from "../../../errors/result.js";
import type { CallerCode } from "../../access/authorize.js";
import { authorizeSubscriber } from "../../access/authorize-subscriber.js";
import type { Call } from "../../model/callers/credential.js";
import type { KeyEvent } from "../../model/events/key-event.js";
import { isReached } from "../../model/keys/key-reach.js";
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
  const authorize = () => authorizeSubscriber(services, call, "keys.watch", "again");
  const allowed = await authorizeSubscriber(services, call, "keys.watch", "a use");
  if (!allowed.ok) return allowed;
  const { reach, isOperator, visitor, digests } = allowed.value;
  const { accountId } = reach;
  const opened = services.events.open<WatchCode, KeyEvent>(
    { accountId, isOperator, visitor, digests, authorize, onOverrun },
    { toItem: (event) => (isReached(reach, event.apiKey) ? event : null), onEnd: ignore },
  );
  return opened.ok ? success(opened.value.items) : opened;
}

function ignore(): void {
  // Nothing else belongs to the stream.
}
