import type { Logger } from "pino";
import type { Config } from "../config.js";
import type { LimitNotices } from "../core/engine/events/limit-notices.js";
import type { SecretDigester } from "../core/model/keys/secret-digester.js";
import { deleteEndedWindows } from "../core/engine/limits/delete-ended-windows.js";
import { createLimiter } from "../core/engine/limits/limiter.js";
import { createUsageRecorder, type UsageRecorder } from "../core/engine/usage/usage-recorder.js";
import { createCheckKey, type CheckKey } from "../core/engine/verification/check-key.js";
import { createUseTaker, type UseTaker } from "../core/engine/verification/take-use.js";
import { KeyCache, type FindKey } from "../core/engine/verification/key-cache.js";
import { createKeyLoader } from "../core/engine/verification/key-loader.js";
import { OperatorDirectory } from "../core/engine/operators/operator-directory.js";
import type { PostgresChangeFeed } from "../storage/change-feed.js";
import { openPool } from "../storage/database.js";
import { createLimitStore } from "../storage/limit-store.js";
import { createOperatorReader } from "../storage/operator-reader.js";
import { createUsageStore } from "../storage/usage-store.js";
import { createVerifiableKeyStore } from "../storage/verifiable-key-store.js";
import { every } from "./every.js";
import { warning } from "./log.js";

export interface Verification {
  readonly findKey: FindKey;
  readonly checkKey: CheckKey;
  readonly uses: UseTaker;
  readonly usage: UsageRecorder;
  readonly operatorDirectory: OperatorDirectory;
  /** Writes what was counted, gives back what was leased. */
  stop(): Promise<void>;
}

const idleLimitsMs = 10_000;
const leaseAheadMs = 1_000;
const endedWindowsMs = 30_000;
const oldWritersMs = 3_600_000;
/** Of all slices of the journal one after the other: at the usual interval each has its turn once a minute. */
const flushesAFold = 4;

interface Given {
  readonly config: Config;
  readonly connectionString: string;
  readonly feed: PostgresChangeFeed;
  readonly digester: SecretDigester;
  readonly limitNotices: LimitNotices;
  readonly log: Logger;
}

export function composeVerification(given: Given): Verification {
  const { config, connectionString, feed, digester, limitNotices, log } = given;
  // Misses have connections of their own and little patience: a check must not wait behind a report.
  const pool = openPool({
    connectionString,
    poolSize: 4,
    timeoutMs: config.verificationTimeoutMs,
    onIdleConnectionError: warning(log, "a connection for checks was lost"),
  });
  const nowMs = () => feed.databaseNowMs();
  const limits = createLimitStore(pool);
  const limiter = createLimiter({
    store: limits,
    nowMs,
    replicaCount: () => feed.replicaCount(),
    maxCounters: config.verificationCacheKeys,
    onGiveBackFailure: warning(log, "leased limits could not be given back: they count as used"),
  });
  const cache = new KeyCache({
    feed,
    digester,
    limiter,
    loader: createKeyLoader(createVerifiableKeyStore(pool)),
    maxKeys: config.verificationCacheKeys,
  });
  // Counts are written while management waits for its connections.
  const usagePool = openPool({
    connectionString,
    poolSize: 2,
    timeoutMs: config.databaseTimeoutMs,
    onIdleConnectionError: warning(log, "a connection for usage was lost"),
  });
  const usages = createUsageStore(usagePool);
  const usage = createUsageRecorder(usages, nowMs);
  const flushing = every(
    config.usageFlushIntervalMs,
    () => usage.flush(),
    warning(log, "usage will be written later"),
  );
  let isStopped = false;
  const tidying = [
    every(idleLimitsMs, () => limiter.giveBackIdle(), warning(log, "idle limits were not given back")),
    every(leaseAheadMs, () => limiter.leaseAhead(), warning(log, "the next windows were not leased ahead")),
    every(
      endedWindowsMs,
      () => deleteEndedWindows(limits, nowMs(), () => isStopped),
      warning(log, "ended windows were not deleted"),
    ),
    every(
      flushesAFold * config.usageFlushIntervalMs,
      () => usages.foldNext(),
      warning(log, "the journal of usage was not folded"),
    ),
    every(
      oldWritersMs,
      () => usages.forgetWriters(),
      warning(log, "writers of usage that are gone were not forgotten"),
    ),
  ];
  return {
    findKey: (secret) => cache.find(secret),
    checkKey: createCheckKey({ cache, limiter, usage, nowMs, limitNotices }),
    uses: createUseTaker({ limiter, nowMs, limitNotices }),
    usage,
    operatorDirectory: new OperatorDirectory({ feed, digester, reader: createOperatorReader(pool) }),
    async stop() {
      isStopped = true;
      for (const task of [flushing, ...tidying]) task.stop();
      const written = usage.finish();
      await written.catch((error: unknown) => log.error({ err: error }, "the latest usage was not written"));
      await limiter.release().catch(warning(log, "leased limits were not given back"));
      await Promise.all([pool.end(), usagePool.end()]);
      await written;
    },
  };
}
