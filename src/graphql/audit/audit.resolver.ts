import { Args, Ctx, Query, Resolver } from "type-graphql";
import type { AuditFilterInput } from "../../core/model/audit/audit-filter.js";
import type { GraphqlContext } from "../context.js";
import { answer } from "../errors/result-union.js";
import { AuditEvent, AuditEventConnection } from "./audit-event.type.js";
import { AuditEventsArgs, VerifyAuditTrailArgs } from "./audit.input.js";
import { AuditEventsResult, AuditTrailVerification, VerifyAuditTrailResult } from "./audit.result.js";

@Resolver()
export class AuditResolver {
  @Query(() => AuditEventsResult, {
    description:
      "Lists the audit trail of the account, newest first. For owners, and for operators with `ACCOUNTS_MANAGE`, who" +
      " read the trail of operators, sessions and sign-in links when they name no account.",
  })
  async auditEvents(
    @Ctx() context: GraphqlContext,
    @Args(() => AuditEventsArgs) { filter, ...page }: AuditEventsArgs,
  ): Promise<typeof AuditEventsResult> {
    const { core, call } = context;
    const result = await core.listAuditEvents(call, { page, filter: filter ?? {} });
    return answer(context, result.ok ? result : inFilter(result), (events) =>
      AuditEventConnection.of(events, AuditEvent.from),
    );
  }

  @Query(() => VerifyAuditTrailResult, {
    description:
      "Reads the whole audit trail of the account, and says whether every event is what was written. One that is too long" +
      " for a request is read in steps, with `maxEvents` and `after`. The same callers as for `auditEvents`.",
  })
  async verifyAuditTrail(
    @Ctx() context: GraphqlContext,
    @Args(() => VerifyAuditTrailArgs) step: VerifyAuditTrailArgs,
  ): Promise<typeof VerifyAuditTrailResult> {
    const result = await context.core.verifyAuditTrail(context.call, step);
    return answer(context, result, (verified) => new AuditTrailVerification(verified));
  }
}

const filterFields: ReadonlySet<string> = new Set(["actor", "target"] satisfies (keyof AuditFilterInput)[]);

/** Details name arguments by their whole path: the core does not know of `filter`. */
function inFilter<Failed extends { readonly details: readonly { field: string; message: string }[] }>(
  failed: Failed,
): Failed {
  const details = failed.details.map(({ field, message }) => ({
    field: filterFields.has(field) ? `filter.${field}` : field,
    message,
  }));
  return { ...failed, details };
}
