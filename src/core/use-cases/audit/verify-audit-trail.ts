import { failure, success, type ErrorDetail, type Result } from "../../../errors/result.js";
import { authorizeAudit } from "../../access/authorize-audit.js";
import type { CallerCode } from "../../access/authorize.js";
import { chainOf, ChainCheck, type BrokenLink, type ChainPosition } from "../../model/audit/audit-chain.js";
import type { AuditChain } from "../../model/audit/audit-store.js";
import type { Call } from "../../model/callers/credential.js";
import type { AccountId } from "../../model/ids.js";
import { checkWhole } from "../../model/keys/key-restrictions.js";
import { decodeCursor, encodeCursor } from "../../model/paging/cursor.js";
import type { Services } from "../../services.js";

export const verifyAuditTrailCodes = ["validation_error"] as const;

type Code = (typeof verifyAuditTrailCodes)[number] | CallerCode;

/** Of one step. A second or less, on a slow machine. */
export const mostEventsOfStep = 10_000;

/** A trail may be too long to be verified in the time of one request. */
export interface VerificationStep {
  /** The most events to check; all when it is null. */
  readonly maxEvents?: number | null | undefined;
  /** Where the step before ended. */
  readonly after?: string | null | undefined;
}

export interface AuditVerification {
  readonly checkedEvents: number;
  /** Null when every event follows the one before it, from the anchor to the head. */
  readonly firstBroken: BrokenLink | null;
  /** Where the next step begins; null when nothing is left to check. */
  readonly endCursor: string | null;
}

/** Reads the chain to its end, or a part of it. */
export async function verifyAuditTrail(
  services: Services,
  call: Call,
  input: VerificationStep,
): Promise<Result<AuditVerification, Code>> {
  const chain = await authorizeAudit(services, call);
  if (!chain.ok) return chain;
  const positions = positionsOf(chain.value);
  const step = parseStep(input, positions);
  if (!step.ok) return step;
  return success(
    await services.audit.withChain(chain.value, (audit) => checkChain(audit, step.value, positions)),
  );
}

interface Step {
  readonly maxEvents: number;
  readonly after: ChainPosition | null;
}

interface Positions {
  readonly parse: (cursor: string) => ChainPosition | null;
  readonly print: (position: ChainPosition) => string;
}

/** A position in another trail is none in this one: the trail would seem to be changed. */
function positionsOf(accountId: AccountId | null): Positions {
  const orderName = `audit verification ${chainOf(accountId)}`;
  return {
    parse(cursor) {
      const { id = "", value = null } = decodeCursor(orderName, cursor) ?? {};
      if (!/^[1-9][0-9]{0,14}$/.test(id) || !/^[0-9a-f]{64}$/.test(value ?? "")) return null;
      return { number: Number(id), hash: Buffer.from(value ?? "", "hex") };
    },
    print: ({ number, hash }) =>
      encodeCursor(orderName, { value: Buffer.from(hash).toString("hex"), id: String(number) }),
  };
}

function parseStep(
  { maxEvents = null, after = null }: VerificationStep,
  positions: Positions,
): Result<Step, "validation_error"> {
  const details: ErrorDetail[] = [];
  if (maxEvents !== null) checkWhole("maxEvents", maxEvents, mostEventsOfStep, details);
  const position = after === null ? null : positions.parse(after);
  if (after !== null && position === null) {
    details.push({
      field: "after",
      message: "Must be the end of a step in this trail. Start again without it.",
    });
  }
  if (details.length > 0) return failure("validation_error", details);
  return success({ maxEvents: maxEvents ?? Infinity, after: position });
}

async function checkChain(
  chain: AuditChain,
  { maxEvents, after }: Step,
  positions: Positions,
): Promise<AuditVerification> {
  const { head, anchor, eventsAfter } = chain;
  // What became too old since the step before is deleted: the chain goes on at its new anchor.
  const start = after !== null && after.number > anchor.number ? after : null;
  const check = new ChainCheck(start ?? anchor);
  for await (const batch of eventsAfter(start?.number ?? null)) {
    for (const event of batch) {
      const { checkedEvents } = check;
      if (checkedEvents === maxEvents) {
        return { checkedEvents, firstBroken: null, endCursor: positions.print(check.last) };
      }
      const firstBroken = check.next(event);
      if (firstBroken !== null) return { checkedEvents, firstBroken, endCursor: null };
    }
  }
  return { checkedEvents: check.checkedEvents, firstBroken: check.end(head), endCursor: null };
}
