import type { Logger } from "pino";
import type { Config } from "../config.js";
import type { TokenTrust } from "../core/model/callers/token-verifier.js";
import type { Clock } from "../core/model/clock.js";
import type { Tracing } from "../core/model/tracing.js";
import type { KeySetTimes } from "../identity/remote-key-set.js";
import { every } from "../core/engine/every.js";
import { warning } from "./log.js";
import { hourMs } from "../core/model/durations.js";

export interface Identity {
  /** Null when no tokens are accepted. */
  readonly trust: TokenTrust | null;
  stop(): Promise<void>;
}

const times: KeySetTimes = { timeoutMs: 3_000, cooldownMs: 30_000, keepMs: hourMs };
/** A key that the provider has removed is accepted for this long at most. */
const refreshMs = 300_000;

interface Given {
  readonly clock: Clock;
  readonly log: Logger;
  readonly tracing: Tracing | null;
}

export async function composeIdentity(
  { identity }: Config,
  { clock, log, tracing }: Given,
): Promise<Identity> {
  if (identity === null) return { trust: null, stop: () => Promise.resolve() };
  // Imported only when used, because it is large.
  const { createTokenVerifier } = await import("../identity/token-verifier.js");
  const { keys, issuer, audience, claims, provisions } = identity;
  const common = { issuer, audience, claims, clock };
  if ("set" in keys) {
    const { parseKeySet } = await import("../identity/parse-key-set.js");
    const verify = createTokenVerifier({ ...common, findKey: parseKeySet(keys.set) });
    return { trust: { verify, provisions }, stop: () => Promise.resolve() };
  }
  const { RemoteKeySet } = await import("../identity/remote-key-set.js");
  const onFailure = warning(log, "the keys of the identity provider could not be read");
  const nowMs = () => performance.now();
  const keySet = new RemoteKeySet({ url: keys.url, times, nowMs, onFailure, tracing });
  void keySet.refresh();
  const refreshing = every(refreshMs, () => keySet.refresh(), onFailure);
  const verify = createTokenVerifier({ ...common, findKey: keySet.find });
  return {
    trust: { verify, provisions },
    stop() {
      refreshing.stop();
      return Promise.resolve();
    },
  };
}
