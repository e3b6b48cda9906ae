import type { Histogram } from "../metrics/histogram.js";
import type { Registry } from "../metrics/registry.js";

interface FeedReadings {
  readonly isTrusted: () => boolean;
  readonly timesTrustLost: () => number;
  readonly replicas: () => number;
}

export interface FeedMetrics {
  /** From a commit until no replica can use the old state. */
  readonly acknowledgements: Histogram;
}

/** A change usually takes a few milliseconds, and a second while a replica hangs. */
const acknowledgementBounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.1] as const;

export function registerFeedMetrics(metrics: Registry, feed: FeedReadings): FeedMetrics {
  metrics.gauge(
    {
      name: "latchkey_cache_trusted",
      help: "1 while this server may answer from its cache. Over several processes: the lowest.",
      combine: "min",
    },
    () => (feed.isTrusted() ? 1 : 0),
  );
  metrics.readCount(
    {
      name: "latchkey_cache_trust_lost_total",
      help: "How often the right to answer from the cache was lost, because the database was not heard.",
    },
    feed.timesTrustLost,
  );
  metrics.gauge(
    {
      name: "latchkey_replicas_heard",
      help: "Replicas heard within the last second, this one included. Over several processes: the fewest.",
      combine: "min",
    },
    feed.replicas,
  );
  return {
    acknowledgements: metrics.histogram(
      {
        name: "latchkey_revocation_latency_seconds",
        help: "From the commit of a change that takes a right away until no replica uses the old state.",
      },
      acknowledgementBounds,
    ),
  };
}
