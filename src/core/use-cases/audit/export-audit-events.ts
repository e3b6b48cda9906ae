import { success, type Result } from "../../../errors/result.js";
import { authorizeAudit } from "../../access/authorize-audit.js";
import type { CallerCode } from "../../access/authorize.js";
import { auditLines, type AuditExportFormat } from "../../model/audit/audit-export-format.js";
import { parseAuditFilter, type AuditFilterInput } from "../../model/audit/audit-filter.js";
import type { Call } from "../../model/callers/credential.js";
import type { Services } from "../../services.js";

export const exportAuditEventsCodes = ["validation_error"] as const;

type Code = (typeof exportAuditEventsCodes)[number] | CallerCode;

export interface ExportAuditEventsInput {
  readonly format: AuditExportFormat;
  readonly filter: AuditFilterInput;
}

/** The text of the export, the oldest event first. Each piece is read when it is asked for. */
export async function exportAuditEvents(
  services: Services,
  call: Call,
  { format, filter: input }: ExportAuditEventsInput,
): Promise<Result<AsyncIterable<string>, Code>> {
  const chain = await authorizeAudit(services, call);
  if (!chain.ok) return chain;
  const filter = parseAuditFilter(chain.value, input);
  return filter.ok ? success(auditLines(services.audit.stream(filter.value), format)) : filter;
}
