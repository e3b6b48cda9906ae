import { createCore, type Core } from "./core.js";
import { Admission } from "./engine/admission.js";
import { startEngine } from "./engine/engine.js";
import { startRunningBound } from "./engine/running-bound.js";
import { Shares } from "./engine/shares.js";
import { registerLaneMetrics } from "./lane-metrics.js";
import type { Lanes } from "./lanes.js";
import type { Ports } from "./model/ports.js";

export interface RunningCore {
  readonly core: Core;
  stop(): Promise<void>;
}

/** Long enough for a burst of changes that lock the same account; by default half of REQUEST_TIMEOUT_SECONDS. */
const waitMs = 5_000;
/**
 * Clients that ask again at once, although they are told to wait, would make a process that has no time left spend it on
 * refusals.
 */
const refusalMs = 1_000;
/** A page sends a few at once. More would take the places of everybody else. */
const mostCallsOfAVisitor = 8;
const waitingForEachRunning = 10;
/** More than the lane has connections: most of the time such a change waits for the other replicas, without a connection. */
const maxUrgentCalls = 1_000;

/** Builds core from what comes from outside, and starts it. */
export async function startCore(ports: Ports): Promise<RunningCore> {
  const running = await startEngine(ports);
  const { mailer, tokenTrust, audit, tracing, management, urgent } = ports;
  const { signIn, keyPrefix, environments, scopeCatalogue, usageRetention, maxManagementCalls } =
    ports.settings;
  const { pepperUses, usageReader, placeReader, limitReader, keyHealth } = management;
  const shared = {
    ...running.engine,
    mailer,
    tokenTrust,
    audit,
    tracing,
    pepperUses,
    usageReader,
    placeReader,
    limitReader,
    usageRetention,
    keyHealth,
    signIn,
    keyPrefix,
    environments,
    scopeCatalogue,
  };
  const runningBound = startRunningBound(maxManagementCalls);
  const admissions = {
    management: new Admission({
      mostRunning: () => runningBound.current(),
      refusalMs: () => (runningBound.isFull() ? refusalMs : 0),
      mostWaiting: waitingForEachRunning * maxManagementCalls,
      waitMs,
    }),
    urgent: new Admission({ mostRunning: () => maxUrgentCalls, mostWaiting: 0, waitMs, refusalMs: () => 0 }),
  };
  registerLaneMetrics(ports.metrics, admissions);
  const visitors = new Shares(mostCallsOfAVisitor);
  const lanes: Lanes = {
    management: { services: { ...management, ...shared }, admission: admissions.management, visitors },
    urgent: { services: { ...urgent, ...shared }, admission: admissions.urgent, visitors },
  };
  return {
    core: createCore(lanes),
    stop() {
      runningBound.stop();
      return running.stop();
    },
  };
}
