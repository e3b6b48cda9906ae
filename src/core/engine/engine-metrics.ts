import type { Registry } from "../../metrics/registry.js";
import type { KeyEventHub } from "./events/key-event-hub.js";
import type { LastSuccess } from "./last-success.js";
import type { Limiter } from "./limits/limiter.js";
import type { KeyCache } from "./verification/key-cache.js";
import type { KeyLoader } from "./verification/key-loader.js";

interface Parts {
  readonly cache: KeyCache;
  readonly loader: KeyLoader;
  readonly limiter: Limiter;
  readonly events: KeyEventHub;
  readonly flushed: LastSuccess;
  readonly folded: LastSuccess;
}

/** What the services of the engine keep anyway, read when the metrics are. */
export function registerEngineMetrics(metrics: Registry, parts: Parts): void {
  registerCacheMetrics(metrics, parts);
  registerLimitMetrics(metrics, parts.limiter);
  metrics.gauge(
    { name: "latchkey_subscriptions", help: "Open subscriptions to events of keys." },
    () => parts.events.subscriptions,
  );
  metrics.gauge(
    {
      name: "latchkey_usage_flush_age_seconds",
      help: "Seconds since usage was last written. Over several processes: the most.",
      combine: "max",
    },
    () => parts.flushed.ageSeconds,
  );
  metrics.gauge(
    {
      name: "latchkey_usage_fold_age_seconds",
      help: "Seconds since this server last folded a part of the journal of usage. Over several processes: the most.",
      combine: "max",
    },
    () => parts.folded.ageSeconds,
  );
}

function registerCacheMetrics(metrics: Registry, { cache, loader }: Parts): void {
  metrics.gauge({ name: "latchkey_cache_keys", help: "Keys in the cache." }, () => cache.size);
  metrics.gauge(
    { name: "latchkey_cache_bytes", help: "Estimated size of the keys in the cache and of their accounts." },
    () => cache.bytes,
  );
  metrics.readCount(
    { name: "latchkey_cache_hits_total", help: "Look-ups of keys that the cache answered." },
    () => cache.hits,
  );
  metrics.readCount(
    { name: "latchkey_cache_misses_total", help: "Look-ups of keys that had to ask the database." },
    () => cache.misses,
  );
  metrics.readCount(
    { name: "latchkey_cache_evictions_total", help: "Keys that made room for others in the cache." },
    () => cache.evictions,
  );
  metrics.gauge(
    { name: "latchkey_key_loads_under_way", help: "Look-ups that wait for the database now." },
    () => loader.underWay(),
  );
}

function registerLimitMetrics(metrics: Registry, limiter: Limiter): void {
  const { counts } = limiter;
  metrics.readCount(
    { name: "latchkey_limit_leases_total", help: "Leases of limits that the database granted." },
    () => counts.leases,
  );
  metrics.readCount(
    { name: "latchkey_limit_units_granted_total", help: "Units of limits in all leases." },
    () => counts.unitsGranted,
  );
  metrics.readCount(
    { name: "latchkey_limit_units_used_total", help: "Units of limits that checks used." },
    () => counts.unitsUsed,
  );
  metrics.readCount(
    { name: "latchkey_limit_units_given_back_total", help: "Units of limits that were not used." },
    () => counts.unitsGivenBack,
  );
  metrics.gauge(
    { name: "latchkey_limit_checks_waiting", help: "Checks that wait for a lease of a limit." },
    () => limiter.waiting(),
  );
}
