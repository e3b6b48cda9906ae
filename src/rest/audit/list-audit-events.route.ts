import { z } from "zod";
import { shownAuditEvent } from "../../core/model/audit/audit-export-format.js";
import { listAuditEventsCodes } from "../../core/use-cases/audit/list-audit-events.js";
import { success } from "../../errors/result.js";
import { pageInfoOf, pageQuery, shownPageInfo } from "../page-query.js";
import { defineRoute, nothing } from "../route.js";
import { auditFilterQuery, shownEvent } from "./audit-event.schema.js";

export const listAuditEventsRoute = defineRoute({
  tag: "audit",
  method: "GET",
  path: "/v1/audit-events",
  operationId: "listAuditEvents",
  summary: "List the audit trail",
  description:
    "Lists the audit trail of the account, newest first. For owners and operators. An operator who names no account" +
    " reads the trail of operators, sessions and sign-in links.",
  status: 200,
  params: nothing,
  query: z.strictObject({ ...pageQuery("events"), ...auditFilterQuery }),
  body: nothing,
  answer: z.object({ data: z.array(shownEvent), page_info: shownPageInfo }),
  errors: listAuditEventsCodes,
  async handle({ core, call, query: { action: actions, actor, target, from, to, ...page } }) {
    const result = await core.listAuditEvents(call, { page, filter: { actions, actor, target, from, to } });
    if (!result.ok) return result;
    return success({ data: result.value.items.map(shownAuditEvent), page_info: pageInfoOf(result.value) });
  },
});
