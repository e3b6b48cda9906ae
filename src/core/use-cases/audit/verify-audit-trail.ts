import { success, type Result } from "../../../errors/result.js";
import { authorizeAudit } from "../../access/authorize-audit.js";
import type { CallerCode } from "../../access/authorize.js";
import { ChainCheck, type BrokenLink } from "../../model/audit/audit-chain.js";
import type { AuditChain } from "../../model/audit/audit-store.js";
import type { Call } from "../../model/callers/credential.js";
import type { Services } from "../../services.js";

export const verifyAuditTrailCodes = [] as const;

export interface AuditVerification {
  readonly checkedEvents: number;
  /** Null when every event follows the one before it, from the anchor to the head. */
  readonly firstBroken: BrokenLink | null;
}

/** Reads the whole chain: as long as it takes. */
export async function verifyAuditTrail(
  services: Services,
  call: Call,
): Promise<Result<AuditVerification, CallerCode>> {
  const chain = await authorizeAudit(services, call);
  if (!chain.ok) return chain;
  return success(await services.audit.withChain(chain.value, checkChain));
}

async function checkChain({ head, anchor, events }: AuditChain): Promise<AuditVerification> {
  const check = new ChainCheck(anchor);
  for await (const batch of events) {
    for (const event of batch) {
      const firstBroken = check.next(event);
      if (firstBroken !== null) return { checkedEvents: check.checkedEvents, firstBroken };
    }
  }
  return { checkedEvents: check.checkedEvents, firstBroken: check.end(head) };
}
