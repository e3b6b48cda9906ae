import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import type { BrokenLink } from "../../core/model/audit/audit-chain.js";
import { listAuditEventsCodes } from "../../core/use-cases/audit/list-audit-events.js";
import {
  verifyAuditTrailCodes,
  type AuditVerification,
} from "../../core/use-cases/audit/verify-audit-trail.js";
import { resultUnion } from "../errors/result-union.js";
import { AuditEventConnection } from "./audit-event.type.js";

const AuditProblem = {
  MISSING: "missing",
  CHANGED: "changed",
} as const satisfies Record<string, BrokenLink["problem"]>;

registerEnumType(AuditProblem, {
  name: "AuditProblem",
  description: "What can be wrong with an event of the audit trail.",
  valuesConfig: {
    MISSING: { description: "There is no event with this number." },
    CHANGED: { description: "The event, or its place in the trail, is not what was written." },
  },
});

@ObjectType({ description: "The first event at which an audit trail is broken.", simpleResolvers: true })
export class BrokenAuditEvent {
  @Field(() => Int, { description: "The number of the event." })
  readonly number: number;

  @Field(() => AuditProblem, { description: "What is wrong with it." })
  readonly problem: BrokenLink["problem"];

  constructor({ number, problem }: BrokenLink) {
    this.number = number;
    this.problem = problem;
  }
}

@ObjectType({ description: "What a verification of an audit trail found.", simpleResolvers: true })
export class AuditTrailVerification {
  @Field(() => Boolean, {
    description: "Whether every event that was read is what was written, and none is missing.",
  })
  readonly isIntact: boolean;

  @Field(() => Int, { description: "How many events were found to be what was written." })
  readonly checkedEvents: number;

  @Field(() => BrokenAuditEvent, {
    nullable: true,
    description: "The first event that is not what was written; null when the trail is intact.",
  })
  readonly firstBroken: BrokenAuditEvent | null;

  @Field(() => String, {
    nullable: true,
    description: "Where the next step begins; null when the trail was read to its end, or is broken.",
  })
  readonly endCursor: string | null;

  constructor({ checkedEvents, firstBroken, endCursor }: AuditVerification) {
    this.isIntact = firstBroken === null;
    this.checkedEvents = checkedEvents;
    this.firstBroken = firstBroken === null ? null : new BrokenAuditEvent(firstBroken);
    this.endCursor = endCursor;
  }
}

export const AuditEventsResult = resultUnion(
  "AuditEventsResult",
  "A page of audit events, or an error.",
  AuditEventConnection,
  listAuditEventsCodes,
);

export const VerifyAuditTrailResult = resultUnion(
  "VerifyAuditTrailResult",
  "What the verification found, or an error.",
  AuditTrailVerification,
  verifyAuditTrailCodes,
);
