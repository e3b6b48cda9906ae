import { success, type Result } from "../../../errors/result.js";
import { authorize, authorizeInAccount, type CallerCode } from "../../access/authorize.js";
import type { AuditEvent } from "../../model/audit/audit-event.js";
import { parseAuditEventId } from "../../model/audit/audit-event-id.js";
import type { Call } from "../../model/callers/credential.js";
import type { Services } from "../../services.js";

/** Null when there is no such event in a chain that the caller may read: an operator reads all of them. */
export async function getAuditEvent(
  services: Services,
  call: Call,
  id: string,
): Promise<Result<AuditEvent | null, CallerCode>> {
  const caller = await authorize(services, call, "audit.read");
  if (!caller.ok) return caller;
  const place = parseAuditEventId(id);
  if (place === null) return success(null);
  if (caller.value.kind !== "operator") {
    const own = await authorizeInAccount(services, call, "audit.read");
    if (!own.ok) return own;
    if (own.value !== place.accountId) return success(null);
  }
  return success(await services.audit.find(place.accountId, place.number));
}
