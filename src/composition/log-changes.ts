import type { Logger } from "pino";
import type { AuditRecord } from "../core/model/audit/audit-event.js";
import { actorName } from "../core/model/callers/actor.js";
import { redactSecrets } from "../core/model/redact-secrets.js";
import type { Registry } from "../metrics/registry.js";

/** Counts and logs the changes of a server. */
export function noteChanges(log: Logger, metrics: Registry): (records: readonly AuditRecord[]) => void {
  const recorded = metrics.counter({
    name: "latchkey_audit_events_total",
    help: "Events that this server wrote to the audit trail.",
  });
  const logAll = logChanges(log);
  return (records) => {
    recorded.add(records.length);
    logAll(records);
  };
}

/** Writes a line for each change. What was changed from and to is in the audit trail only. */
export function logChanges(log: Logger): (records: readonly AuditRecord[]) => void {
  return (records) => {
    for (const { accountId, action, target, author } of records) {
      const { requestId, actor } = author;
      const who = actorName(actor);
      log.info({ requestId, actor: who, action, target: redactSecrets(target), accountId }, "change");
    }
  };
}
