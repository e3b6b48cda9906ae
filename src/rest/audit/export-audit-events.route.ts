import { z } from "zod";
import { auditExportFormats, type AuditExportFormat } from "../../core/model/audit/audit-export-format.js";
import { exportAuditEventsCodes } from "../../core/use-cases/audit/export-audit-events.js";
import { success } from "../../errors/result.js";
import { defineStreamRoute } from "../stream-route.js";
import { auditFilterQuery } from "./audit-event.schema.js";

const contentTypes: Readonly<Record<AuditExportFormat, string>> = {
  ndjson: "application/x-ndjson; charset=utf-8",
  csv: "text/csv; charset=utf-8",
};

export const exportAuditEventsRoute = defineStreamRoute({
  tag: "audit",
  method: "GET",
  path: "/v1/audit-events/export",
  operationId: "exportAuditEvents",
  summary: "Export the audit trail",
  description:
    "Sends the audit trail of the account, oldest first, as a file: an event a line. In CSV, a cell that a spreadsheet" +
    " would run as a formula begins with an apostrophe. The same callers as for the list. The connection is closed" +
    " before the end of the file when the trail cannot be read to its end.",
  contentTypes: ["application/x-ndjson", "text/csv"],
  query: z.strictObject({
    format: z.enum(auditExportFormats).default("ndjson").describe("The format of the file."),
    ...auditFilterQuery,
  }),
  errors: exportAuditEventsCodes,
  async handle({ core, call, query: { format, action: actions, actor, target, from, to } }) {
    const filter = { actions, actor, target, from, to };
    const result = await core.exportAuditEvents(call, { format, filter });
    if (!result.ok) return result;
    return success({
      contentType: contentTypes[format],
      fileName: `audit-events.${format}`,
      pieces: result.value,
    });
  },
});
