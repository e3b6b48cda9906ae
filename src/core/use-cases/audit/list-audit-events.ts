import { success, type Result } from "../../../errors/result.js";
import { authorizeAudit } from "../../access/authorize-audit.js";
import type { CallerCode } from "../../access/authorize.js";
import type { AuditEvent } from "../../model/audit/audit-event.js";
import { parseAuditFilter, type AuditFilterInput } from "../../model/audit/audit-filter.js";
import type { Call } from "../../model/callers/credential.js";
import { encodeCursor } from "../../model/paging/cursor.js";
import { toPage, type Page, type Position } from "../../model/paging/page.js";
import { parsePageRequest, type PageRequest } from "../../model/paging/page-request.js";
import type { Services } from "../../services.js";

export const listAuditEventsCodes = ["validation_error"] as const;

type Code = (typeof listAuditEventsCodes)[number] | CallerCode;

export interface ListAuditEventsInput {
  readonly page: PageRequest;
  readonly filter: AuditFilterInput;
}

const orderName = "audit events number desc";
const numbers = /^[1-9][0-9]{0,14}$/;

/** The newest first. */
export async function listAuditEvents(
  services: Services,
  call: Call,
  { page, filter: input }: ListAuditEventsInput,
): Promise<Result<Page<AuditEvent>, Code>> {
  const chain = await authorizeAudit(services, call);
  if (!chain.ok) return chain;
  const filter = parseAuditFilter(chain.value, input);
  if (!filter.ok) return filter;
  const window = parsePageRequest(page, orderName, isPosition);
  if (!window.ok) return window;
  const slice = await services.audit.list(filter.value, window.value);
  return success(
    toPage(
      slice,
      ({ number }) => encodeCursor(orderName, { value: null, id: String(number) }),
      () => services.audit.count(filter.value),
    ),
  );
}

function isPosition({ value, id }: Position): boolean {
  return value === null && numbers.test(id);
}
