import { ArgsType, Field, InputType, Int } from "type-graphql";
import type { AuditAction as ActionRecord } from "../../core/model/audit/audit-action.js";
import { mostEventsOfStep } from "../../core/use-cases/audit/verify-audit-trail.js";
import { PageArgs } from "../paging/page-args.input.js";
import { DateTime } from "../scalars/date-time.scalar.js";
import { AuditAction } from "./audit-action.type.js";

@InputType({ description: "Which events to list. An event must match every field that is given." })
export class AuditEventFilter {
  @Field(() => [AuditAction], { nullable: true, description: "Events with any of these actions." })
  readonly actions?: ActionRecord[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Events by this actor: the id of a member, a person, a key, an operator or a browser token, or a kind: `member`, `key`," +
      " `operator`, `browser_token`, `identity_provider` or `system`.",
  })
  readonly actor?: string | null;

  @Field(() => String, { nullable: true, description: "Events about the record with this id." })
  readonly target?: string | null;

  @Field(() => DateTime, { nullable: true, description: "Events that happened at this time or later." })
  readonly from?: Date | null;

  @Field(() => DateTime, { nullable: true, description: "Events that happened before this time." })
  readonly to?: Date | null;
}

@ArgsType()
export class AuditEventsArgs extends PageArgs {
  @Field(() => AuditEventFilter, {
    nullable: true,
    description: "Which events to list. All of them when this is absent.",
  })
  readonly filter?: AuditEventFilter | null;
}

@ArgsType()
export class VerifyAuditTrailArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many events to check, 1 to ${mostEventsOfStep}; all of them when this is absent.`,
  })
  readonly maxEvents?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Goes on after this cursor, which is the `endCursor` of the step before.",
  })
  readonly after?: string | null;
}
