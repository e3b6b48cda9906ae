import { ArgsType, Field, Int } from "type-graphql";
import type { UsageLevel } from "../../core/model/usage/usage-level.js";
import type { UsageGrouping as Grouping } from "../../core/model/usage/usage-reader.js";
import { mostBuckets } from "../../core/model/usage/usage-range.js";
import { mostGroups, usualGroups } from "../../core/use-cases/usage/read-usage.js";
import { DateTime } from "../scalars/date-time.scalar.js";
import { UsageBucket, UsageGrouping } from "./usage.type.js";

@ArgsType()
export class UsageArgs {
  @Field(() => DateTime, {
    nullable: true,
    description:
      "Counts the bucket that contains this time, and later ones. By default an hour before `to` by the minute, a day by" +
      " the hour, and 30 days by the day.",
  })
  readonly from?: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "Counts buckets that begin before this time; now by default.",
  })
  readonly to?: Date | null;

  @Field(() => UsageBucket, {
    nullable: true,
    description: `How finely to count; \`HOUR\` by default. At most ${mostBuckets} buckets.`,
  })
  readonly bucket?: UsageLevel | null;

  @Field(() => String, {
    nullable: true,
    description: "The time zone whose days and hours to count, such as `Europe/Berlin`; `UTC` by default.",
  })
  readonly timeZone?: string | null;
}

@ArgsType()
export class AccountUsageArgs extends UsageArgs {
  @Field(() => UsageGrouping, { nullable: true, description: "What to group by; nothing by default." })
  readonly groupBy?: Grouping | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many groups to show by themselves, 1 to ${mostGroups}; ${usualGroups} by default.`,
  })
  readonly top?: number | null;
}
