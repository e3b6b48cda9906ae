import type pg from "pg";
import type { Registry } from "../metrics/registry.js";

type PoolName = "management" | "urgent" | "checks" | "usage" | "audit" | "reminders";

/** Read from the pools when the metrics are. */
export function registerPoolMetrics(metrics: Registry, pools: Readonly<Record<PoolName, pg.Pool>>): void {
  const each = (read: (pool: pg.Pool) => number): Record<PoolName, () => number> => ({
    management: () => read(pools.management),
    urgent: () => read(pools.urgent),
    checks: () => read(pools.checks),
    usage: () => read(pools.usage),
    audit: () => read(pools.audit),
    reminders: () => read(pools.reminders),
  });
  const inUse = "Connections to the database that are in use.";
  metrics.gauges(
    { name: "latchkey_database_connections_in_use", help: inUse },
    "pool",
    each(({ totalCount, idleCount }) => totalCount - idleCount),
  );
  const limit = "Connections to the database that may be open.";
  metrics.gauges(
    { name: "latchkey_database_connections_limit", help: limit },
    "pool",
    each(({ options }) => options.max),
  );
  const waiting = "Statements and transactions that wait for a connection.";
  metrics.gauges(
    { name: "latchkey_database_waiting", help: waiting },
    "pool",
    each(({ waitingCount }) => waitingCount),
  );
}
