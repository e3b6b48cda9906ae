import { Field, Int, ObjectType } from "type-graphql";
import type { AuditAction as ActionRecord } from "../../core/model/audit/audit-action.js";
import { auditEventId } from "../../core/model/audit/audit-event-id.js";
import type { AuditEvent as AuditEventRecord } from "../../core/model/audit/audit-event.js";
import { hashText } from "../../core/model/audit/audit-export-format.js";
import { Node } from "../node.type.js";
import { connectionType } from "../paging/connection-type.js";
import { DateTime } from "../scalars/date-time.scalar.js";
import { Actor } from "./actor.type.js";
import { AuditAction } from "./audit-action.type.js";

@ObjectType({
  implements: Node,
  description: "A change, or a secret that was shown, as the audit trail records it.",
  simpleResolvers: true,
})
export class AuditEvent extends Node {
  @Field(() => Int, { description: "The place of the event in the trail of its account, from 1." })
  readonly number: number;

  @Field(() => String, {
    description:
      "A SHA-256 in hex of the hash before it, the number and all fields. Keep one outside to prove later what came" +
      " before it.",
  })
  readonly hash: string;

  @Field(() => DateTime, { description: "When it happened." })
  readonly occurredAt: string;

  @Field(() => Actor, { description: "Who did it." })
  readonly actor: Actor;

  @Field(() => AuditAction, { description: "What happened." })
  readonly action: ActionRecord;

  @Field(() => String, {
    description: "The id of what was changed; the address of the person for a link to sign in.",
  })
  readonly target: string;

  @Field(() => String, {
    nullable: true,
    description:
      "The changed fields as they were before, a JSON object as text; null when there were none. Never a secret.",
  })
  readonly before: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The changed fields as they are since then, a JSON object as text; null when there are none.",
  })
  readonly after: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The address of the client; null when there was none.",
  })
  readonly address: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The client's `User-Agent` header, shortened; null when there was none.",
  })
  readonly userAgent: string | null;

  @Field(() => String, { description: "The id of the request, `req_…`, as its answer and the log have it." })
  readonly requestId: string;

  constructor(event: AuditEventRecord) {
    super(auditEventId(event.accountId, event.number));
    this.number = event.number;
    this.hash = hashText(event.hash);
    this.occurredAt = event.occurredAt.toISOString();
    this.actor = new Actor(event.actor);
    this.action = event.action;
    this.target = event.target;
    this.before = event.before;
    this.after = event.after;
    this.address = event.address;
    this.userAgent = event.userAgent;
    this.requestId = event.requestId;
  }

  static readonly from = (event: AuditEventRecord): AuditEvent => new AuditEvent(event);
}

export const AuditEventConnection = connectionType("AuditEvent", "audit events", AuditEvent);
