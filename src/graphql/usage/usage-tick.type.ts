import { Field, Int, ObjectType } from "type-graphql";
import type { UsageTick as Tick } from "../../core/model/usage/usage-tick.js";
import { watchUsageCodes } from "../../core/use-cases/usage/watch-usage.js";
import type { ErrorCode } from "../../errors/catalogue.js";
import { ErrorCodeEnum } from "../errors/api-error.type.js";
import { resultUnion } from "../errors/result-union.js";
import { RecentUsage } from "./usage.type.js";
import { DateTime } from "../scalars/date-time.scalar.js";

@ObjectType({ description: "The checks of a tick that had one outcome.", simpleResolvers: true })
export class OutcomeTick {
  @Field(() => ErrorCodeEnum, {
    nullable: true,
    description: "The code with which the checks were rejected; null for accepted checks.",
  })
  readonly rejection: ErrorCode | null;

  @Field(() => Int, { description: "How many there were." })
  readonly total: number;

  constructor(rejection: ErrorCode | null, total: number) {
    this.rejection = rejection;
    this.total = total;
  }
}

@ObjectType({
  description:
    "The checks of a key, or of the account, that were counted on all servers since the tick before.",
  simpleResolvers: true,
})
export class UsageTick {
  @Field(() => DateTime, { description: "When the counts were read." })
  readonly occurredAt: Date;

  @Field(() => Int, { description: "All checks." })
  readonly total: number;

  @Field(() => Int, { description: "Accepted checks." })
  readonly accepted: number;

  @Field(() => Int, { description: "Rejected checks." })
  readonly rejected: number;

  @Field(() => [OutcomeTick], { description: "The outcomes that occurred." })
  readonly outcomes: readonly OutcomeTick[];

  @Field(() => RecentUsage, {
    description:
      "All checks of the last five minutes that were counted until then, with those of earlier ticks. A client that has read the" +
      " usage by the minute takes the larger number of each minute. It then counts no check twice, as it could if it added" +
      " ticks to an answer.",
  })
  readonly recent: RecentUsage;

  constructor({ at, counts, recent }: Tick) {
    this.occurredAt = at;
    this.accepted = counts.get("accepted") ?? 0;
    this.total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    this.rejected = this.total - this.accepted;
    this.recent = new RecentUsage(recent);
    this.outcomes = [...counts].map(
      ([outcome, count]) => new OutcomeTick(outcome === "accepted" ? null : outcome, count),
    );
  }
}

export const UsageTickResult = resultUnion(
  "UsageTickResult",
  "A tick, or an error, which is the last item of the stream.",
  UsageTick,
  watchUsageCodes,
);
