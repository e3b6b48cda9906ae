import { actorText } from "../callers/actor.js";
import { csvLine } from "../csv.js";
import { isoText } from "../iso-text.js";
import { auditEventId } from "./audit-event-id.js";
import { showActor } from "./show-actor.js";
import type { AuditEvent } from "./audit-event.js";

export const auditExportFormats = ["ndjson", "csv"] as const;

export type AuditExportFormat = (typeof auditExportFormats)[number];

/** An event as exports and REST show it. */
export function shownAuditEvent(event: AuditEvent) {
  const { accountId, number, action, target, actor, address, userAgent, requestId } = event;
  return {
    id: auditEventId(accountId, number),
    account_id: accountId,
    number,
    hash: hashText(event.hash),
    occurred_at: isoText(event.occurredAt),
    actor: showActor(actor),
    action,
    target,
    before: parsed(event.before),
    after: parsed(event.after),
    address,
    user_agent: userAgent,
    request_id: requestId,
  };
}

export function hashText(hash: Uint8Array): string {
  return Buffer.from(hash).toString("hex");
}

function parsed(text: string | null): Record<string, unknown> | null {
  if (text === null) return null;
  const value: unknown = JSON.parse(text);
  return typeof value === "object" && value !== null ? { ...value } : null;
}

const columns: readonly (readonly [name: string, of: (event: AuditEvent) => string | number | null])[] = [
  ["id", ({ accountId, number }) => auditEventId(accountId, number)],
  ["account_id", ({ accountId }) => accountId],
  ["number", ({ number }) => number],
  ["hash", ({ hash }) => hashText(hash)],
  ["occurred_at", ({ occurredAt }) => isoText(occurredAt)],
  ["actor", ({ actor }) => actorText(actor)],
  ["action", ({ action }) => action],
  ["target", ({ target }) => target],
  ["before", ({ before }) => before],
  ["after", ({ after }) => after],
  ["address", ({ address }) => address],
  ["user_agent", ({ userAgent }) => userAgent],
  ["request_id", ({ requestId }) => requestId],
];

/** The lines of an export, in pieces of a batch each. */
export async function* auditLines(
  batches: AsyncIterable<readonly AuditEvent[]>,
  format: AuditExportFormat,
): AsyncGenerator<string> {
  if (format === "csv") yield `${columns.map(([name]) => name).join(",")}\r\n`;
  const lineOf = format === "csv" ? lineOfCells : jsonLine;
  for await (const batch of batches) yield batch.map(lineOf).join("");
}

function jsonLine(event: AuditEvent): string {
  return `${JSON.stringify(shownAuditEvent(event))}\n`;
}

function lineOfCells(event: AuditEvent): string {
  return csvLine(columns.map(([, of]) => of(event)));
}
