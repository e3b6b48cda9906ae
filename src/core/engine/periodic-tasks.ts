import type { Ports } from "../model/ports.js";
import { every } from "./every.js";
import { deleteEndedWindows, deleteOldDays } from "./limits/delete-ended-windows.js";
import { pruneAudit } from "./prune-audit.js";
import type { LastSuccess } from "./last-success.js";
import type { Limiter } from "./limits/limiter.js";
import type { Reminders } from "./reminders/reminders.js";
import type { PlaceRecorder } from "./usage/place-recorder.js";
import type { UsageRecorder } from "./usage/usage-recorder.js";
import { dayMs, hourMs, minuteMs } from "../model/durations.js";

const giveBackIdleMs = 10_000;
const leaseAheadMs = 1_000;
const deleteWindowsMs = 30_000;
const prepareLevelsMs = 10 * minuteMs;
/** A fold treats one slice of the journal. With this and the default interval, each slice is folded once a minute. */
const flushesPerFold = 4;
/**
 * How long expired links and sessions are kept. In that time their owners get an error that says "expired"; after it they
 * are unknown.
 */
const keepLinksMs = dayMs;
const keepSessionsMs = 30 * dayMs;

/** Where keys are used from changes with every check, and nobody waits for it. */
const flushesPerPlaces = 10;

/** What the tasks use of the ports. */
type PeriodicPorts = Pick<Ports, "usage" | "audit" | "problems"> & {
  readonly management: Pick<Ports["management"], "magicLinks" | "secretLinks" | "sessions" | "browserTokens">;
  readonly checks: Pick<Ports["checks"], "limits">;
  readonly settings: Pick<
    Ports["settings"],
    "isManaging" | "usageFlushIntervalMs" | "reminderIntervalMs" | "usageRetention" | "auditRetentionDays"
  >;
};

interface Parts {
  readonly usage: Pick<UsageRecorder, "flush">;
  readonly places: Pick<PlaceRecorder, "flush">;
  readonly reminders: Pick<Reminders, "run" | "remindOfLimits">;
  readonly limiter: Pick<Limiter, "report" | "giveBackIdle" | "leaseAhead">;
  readonly nowMs: () => number;
  readonly flushed: LastSuccess;
  readonly folded: LastSuccess;
}

/** Starts everything that core does at intervals. */
export function startPeriodicTasks(
  ports: PeriodicPorts,
  { usage, places, reminders, limiter, nowMs, flushed, folded }: Parts,
  pruneAuditMs = minuteMs,
): { stop(): void } {
  const { management, checks, settings, problems } = ports;
  const { isManaging, usageFlushIntervalMs, reminderIntervalMs, usageRetention, auditRetentionDays } =
    settings;
  let isStopped = false;
  const deleteEndedSignIns = async () => {
    await management.magicLinks.deleteEnded(new Date(nowMs() - keepLinksMs));
    await management.secretLinks.deleteEnded(new Date(nowMs() - keepLinksMs));
    await management.browserTokens.deleteRevocations(new Date(nowMs() - keepLinksMs));
    await management.sessions.deleteOver(new Date(nowMs() - keepSessionsMs));
  };
  const ofChecks = [
    every(
      usageFlushIntervalMs,
      () => usage.flush().then(flushed.note),
      problems.warning("usage will be written later"),
    ),
    every(
      usageFlushIntervalMs,
      () => limiter.report(),
      problems.warning("where limits stand will be written later"),
    ),
    every(
      flushesPerPlaces * usageFlushIntervalMs,
      () => places.flush(),
      problems.warning("where keys were used from will be written later"),
    ),
    every(giveBackIdleMs, () => limiter.giveBackIdle(), problems.warning("idle limits were not given back")),
    every(
      leaseAheadMs,
      () => limiter.leaseAhead(),
      problems.warning("the next windows were not leased ahead"),
    ),
    every(
      flushesPerFold * usageFlushIntervalMs,
      () => ports.usage.foldNext(usageRetention, new Date(nowMs())).then(folded.note),
      problems.warning("the journal of usage was not folded"),
    ),
    every(
      prepareLevelsMs,
      () => ports.usage.prepareLevels(usageRetention, new Date(nowMs())),
      problems.warning("partitions of usage were not made or dropped"),
    ),
    every(
      hourMs,
      () => ports.usage.forgetWriters(),
      problems.warning("writers of usage that are gone were not forgotten"),
    ),
    // Each server knows of its own leases which limits are nearly used up.
    every(
      reminderIntervalMs,
      () => (isManaging ? reminders.run() : reminders.remindOfLimits()),
      problems.warning("reminders will be sent later"),
    ),
  ];
  const ofManagement = () => [
    every(
      deleteWindowsMs,
      () => deleteEndedWindows(checks.limits, nowMs(), () => isStopped),
      problems.warning("ended windows were not deleted"),
    ),
    every(
      hourMs,
      () => deleteOldDays(checks.limits, nowMs(), () => isStopped),
      problems.warning("old days of monthly quotas were not deleted"),
    ),
    every(hourMs, deleteEndedSignIns, problems.warning("old links and sessions were not deleted")),
    every(
      pruneAuditMs,
      () => pruneAudit(ports.audit, auditRetentionDays, nowMs(), () => isStopped),
      problems.warning("old events of the audit trail were not deleted"),
    ),
  ];
  const tasks = isManaging ? [...ofChecks, ...ofManagement()] : ofChecks;
  return {
    stop() {
      isStopped = true;
      for (const task of tasks) task.stop();
    },
  };
}
