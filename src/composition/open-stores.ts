import type { Logger } from "pino";
import { answersManagement, type Config } from "../config.js";
import type { CheckStores, ManagementStores, ReminderStores, Stores } from "../core/model/ports.js";
import type { Tracing } from "../core/model/tracing.js";
import type { PlaceStore } from "../core/model/usage/used-from.js";
import type { UsageStore } from "../core/model/usage/usage-store.js";
import type { PublishKeyEvents } from "../core/model/events/key-event.js";
import type { PostgresChangeFeed } from "../storage/change-feed.js";
import type { Registry } from "../metrics/registry.js";
import { openDatabase, openPool, queryOn } from "../storage/database.js";
import { registerPoolMetrics } from "../storage/pool-metrics.js";
import { createLimitReader } from "../storage/limit-reader.js";
import { createLimitStore } from "../storage/limit-store.js";
import { createMailPauses } from "../storage/mail-pauses.js";
import { createEventPublisher } from "../storage/notify.js";
import { createOperatorReader } from "../storage/operator-reader.js";
import { createKeyHealthStore } from "../storage/key-health-store.js";
import { createPepperReader } from "../storage/pepper-uses.js";
import { createPlaceReader } from "../storage/place-reader.js";
import { createPlaceStore } from "../storage/place-store.js";
import { createReminderStore } from "../storage/reminder-store.js";
import { createSignatureStore } from "../storage/signature-store.js";
import { createUsageReader } from "../storage/usage-reader.js";
import { createUsageStore } from "../storage/usage-store.js";
import { createVerifiableKeyStore } from "../storage/verifiable-key-store.js";
import type { AuditStore } from "../core/model/audit/audit-store.js";
import { createAuditStore } from "../storage/audit-store.js";
import { createStores } from "./create-stores.js";
import { warning } from "./log.js";

interface OpenStores {
  readonly management: ManagementStores;
  readonly urgent: Stores;
  readonly checks: CheckStores;
  readonly usage: UsageStore;
  readonly places: PlaceStore;
  readonly reminders: ReminderStores;
  readonly audit: AuditStore;
  readonly publishKeyEvents: PublishKeyEvents;
  close(): Promise<void>;
}

interface Given {
  readonly config: Config;
  readonly connectionString: string;
  readonly feed: PostgresChangeFeed;
  readonly log: Logger;
  readonly metrics: Registry;
  readonly tracing: Tracing | null;
  readonly onStatement?: ((sql: string) => void) | undefined;
}

/** For statements that no admitted call waits for: fields of records that were shown, subscribers authorized anew, mails. */
const spareConnections = 2;
const urgentConnections = 3;
const checkConnections = 4;
const usageConnections = 2;
/** For exports, verifications and the deletion of old events. */
const auditConnections = 2;
const reminderConnections = 1;
/** For health and for notices; `compose-core.ts` opens them. */
const ownConnections = 2;

/** How many connections one server opens at most. */
export function connectionsOfServer({ databasePoolSize }: Pick<Config, "databasePoolSize">): number {
  return (
    databasePoolSize +
    spareConnections +
    urgentConnections +
    checkConnections +
    usageConnections +
    auditConnections +
    reminderConnections +
    ownConnections
  );
}

/**
 * Opens the connections of each lane, of checks and of usage, so that none of them waits for the others. Prisma is ready where
 * there is management.
 */
export async function openStores({
  config,
  connectionString,
  feed,
  log,
  metrics,
  tracing,
  onStatement,
}: Given): Promise<OpenStores> {
  const { databaseTimeoutMs: timeoutMs } = config;
  const onIdleConnectionError = warning(log, "a database connection was lost");
  const openLane = (poolSize: number) =>
    openDatabase({ connectionString, poolSize, timeoutMs, onIdleConnectionError, tracing, onStatement });
  const management = openLane(config.databasePoolSize + spareConnections);
  const urgent = openLane(urgentConnections);
  const audit = openLane(auditConnections);
  const checks = openPool({
    connectionString,
    poolSize: checkConnections,
    timeoutMs: config.verificationTimeoutMs,
    onIdleConnectionError: warning(log, "a connection for checks was lost"),
    tracing,
  });
  const usage = openPool({
    connectionString,
    poolSize: usageConnections,
    timeoutMs,
    onIdleConnectionError: warning(log, "a connection for usage was lost"),
    tracing,
  });
  const reminders = openPool({
    connectionString,
    poolSize: reminderConnections,
    timeoutMs,
    onIdleConnectionError: warning(log, "a connection for reminders was lost"),
  });
  registerPoolMetrics(metrics, {
    management: management.pool,
    urgent: urgent.pool,
    audit: audit.pool,
    checks,
    usage,
    reminders,
  });
  if (answersManagement(config)) await Promise.all([management.prisma(), urgent.prisma(), audit.prisma()]);
  const onPublishFailure = warning(log, "reached limits were not reported");
  return {
    management: {
      ...createStores(management, feed),
      signatures: createSignatureStore(management, feed),
      pepperUses: createPepperReader(management.pool),
      usageReader: createUsageReader(management),
      keyHealth: createKeyHealthStore(management.pool),
      placeReader: createPlaceReader(management),
      limitReader: createLimitReader(management),
      signInLimits: createLimitStore(management.pool),
      mailPauses: createMailPauses(management.pool),
    },
    urgent: createStores(urgent, feed),
    checks: {
      verifiableKeys: createVerifiableKeyStore(checks),
      knownOperators: createOperatorReader(checks),
      limits: createLimitStore(checks),
    },
    usage: createUsageStore(usage),
    places: createPlaceStore(usage),
    reminders: {
      store: createReminderStore(reminders, feed),
      limitReader: createLimitReader({ query: queryOn(reminders) }),
    },
    audit: createAuditStore(management, audit),
    publishKeyEvents: createEventPublisher(management.pool, feed, onPublishFailure),
    async close() {
      await Promise.all([
        checks.end(),
        usage.end(),
        reminders.end(),
        management.close(),
        urgent.close(),
        audit.close(),
      ]);
    },
  };
}
