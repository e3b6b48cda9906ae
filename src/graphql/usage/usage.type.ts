import { Field, Float, ObjectType, registerEnumType } from "type-graphql";
import type { ErrorCode } from "../../errors/catalogue.js";
import type { UsageLevel } from "../../core/model/usage/usage-level.js";
import type { UsageGrouping as Grouping } from "../../core/model/usage/usage-reader.js";
import type {
  GroupedUsage,
  OutcomeCounts,
  Usage,
  UsageCounts as Counts,
  UsageGroup as Group,
} from "../../core/model/usage/usage.js";
import { endOf, startsOf, type UsageRange } from "../../core/model/usage/usage-range.js";
import { ErrorCodeEnum } from "../errors/api-error.type.js";
import { DateTime } from "../scalars/date-time.scalar.js";

export const UsageBucket = {
  MINUTE: "minute",
  HOUR: "hour",
  DAY: "day",
} as const satisfies Record<string, UsageLevel>;

registerEnumType(UsageBucket, {
  name: "UsageBucket",
  description: "How finely usage is counted.",
  valuesConfig: {
    MINUTE: { description: "By the minute. Kept for 8 days, unless the server is configured otherwise." },
    HOUR: { description: "By the hour of a time zone. Kept for 100 days, unless configured otherwise." },
    DAY: {
      description:
        "By the day of a time zone. Days of UTC are kept for three years, days of other time zones for as long as" +
        " hours, unless configured otherwise.",
    },
  },
});

export const UsageGrouping = {
  KEY: "key",
  OUTCOME: "outcome",
  OWNER: "owner",
  ENVIRONMENT: "environment",
  ENDPOINT: "endpoint",
} as const satisfies Record<string, Grouping>;

registerEnumType(UsageGrouping, {
  name: "UsageGrouping",
  description: "What the usage of an account can be grouped by.",
  valuesConfig: {
    KEY: { description: "By key, revoked keys included. The name of a group is the key's id." },
    OUTCOME: { description: "By outcome: `accepted`, or the code with which a check was rejected." },
    OWNER: {
      description:
        "By the owner that the key has now: the id of a member, or `externalOwnerId`; empty for keys without one.",
    },
    ENVIRONMENT: { description: "By the environment of the key." },
    ENDPOINT: {
      description:
        "By the endpoint for which a key was checked, as `GET /reports/{id}`. Counts accepted checks that named an endpoint," +
        " from lists of the 20 most used endpoints of each key: a count is a lower bound, and what is in no list is in the group" +
        " without a name. By hours of UTC or larger buckets, over 31 days at most; up to a minute behind.",
    },
  },
});

const whole = "A whole number, which may be larger than an `Int`.";

@ObjectType({ description: "The checks that had one outcome.", simpleResolvers: true })
export class OutcomeUsage {
  @Field(() => ErrorCodeEnum, {
    nullable: true,
    description: "The code with which the checks were rejected; null for accepted checks.",
  })
  readonly rejection: ErrorCode | null;

  @Field(() => Float, { description: `How many there were. ${whole}` })
  readonly total: number;

  @Field(() => [Float], { description: "How many there were in each bucket." })
  readonly perBucket: readonly number[];

  constructor({ rejection, total, perBucket }: OutcomeCounts) {
    this.rejection = rejection;
    this.total = total;
    this.perBucket = perBucket;
  }
}

@ObjectType({ description: "Numbers of checks, by outcome and by bucket.", simpleResolvers: true })
export class UsageCounts {
  @Field(() => Float, { description: `All checks. ${whole}` })
  readonly total: number;

  @Field(() => Float, { description: `Accepted checks. ${whole}` })
  readonly accepted: number;

  @Field(() => Float, { description: `Rejected checks. ${whole}` })
  readonly rejected: number;

  @Field(() => [Float], { description: "All checks in each bucket." })
  readonly perBucket: readonly number[];

  @Field(() => [OutcomeUsage], {
    description: "The outcomes that occurred: accepted checks first, then the most frequent.",
  })
  readonly outcomes: readonly OutcomeUsage[];

  constructor({ total, accepted, rejected, perBucket, outcomes }: Counts) {
    this.total = total;
    this.accepted = accepted;
    this.rejected = rejected;
    this.perBucket = perBucket;
    this.outcomes = outcomes.map((outcome) => new OutcomeUsage(outcome));
  }
}

/** When the counts are from, and how finely they are counted. */
@ObjectType({ simpleResolvers: true })
abstract class CountedRange {
  @Field(() => UsageBucket, { description: "How finely this is counted." })
  readonly bucket: UsageLevel;

  @Field(() => String, { description: "The time zone whose days and hours these are." })
  readonly timeZone: string;

  @Field(() => [DateTime], {
    description:
      "When each bucket begins. The first one contains `from`, and the last one ends at `to` or later.",
  })
  readonly starts: readonly Date[];

  @Field(() => DateTime, { description: "When the last bucket ends." })
  readonly end: Date;

  constructor(range: UsageRange) {
    this.bucket = range.bucket;
    this.timeZone = range.timeZone;
    this.starts = startsOf(range);
    this.end = endOf(range);
  }
}

@ObjectType({
  description: "The checks of the current minute and of the four minutes before it.",
  simpleResolvers: true,
})
export class RecentUsage {
  @Field(() => [DateTime], { description: "When each minute begins; the last one is the current one." })
  readonly starts: readonly Date[];

  @Field(() => UsageCounts, { description: "The checks, in buckets of a minute." })
  readonly counts: UsageCounts;

  constructor({ range, counts }: Usage) {
    this.starts = startsOf(range);
    this.counts = new UsageCounts(counts);
  }
}

@ObjectType({
  description: "What a key was used for. Counts are at most two seconds behind.",
  simpleResolvers: true,
})
export class ApiKeyUsage extends CountedRange {
  @Field(() => UsageCounts, { description: "The checks of the key." })
  readonly counts: UsageCounts;

  constructor({ range, counts }: Usage) {
    super(range);
    this.counts = new UsageCounts(counts);
  }
}

@ObjectType({ description: "A part of the usage of an account.", simpleResolvers: true })
export class UsageGroup {
  @Field(() => String, {
    nullable: true,
    description: "What the group has in common; null for all groups that are not shown by themselves.",
  })
  readonly name: string | null;

  @Field(() => String, { nullable: true, description: "The name of the key; null in other groupings." })
  readonly label: string | null;

  @Field(() => UsageCounts, { description: "The checks of the group." })
  readonly counts: UsageCounts;

  constructor({ name, label, counts }: Group) {
    this.name = name;
    this.label = label;
    this.counts = new UsageCounts(counts);
  }
}

@ObjectType({
  description:
    "What the keys of an account were used for, revoked keys included. Counts are at most two seconds behind.",
  simpleResolvers: true,
})
export class AccountUsage extends CountedRange {
  @Field(() => UsageCounts, { description: "The checks of all keys of the account." })
  readonly counts: UsageCounts;

  @Field(() => [UsageGroup], {
    description:
      "The groups with the most checks, and last all other groups as one; empty without `groupBy`. Together they are all checks" +
      " that `counts` has, except for endpoints.",
  })
  readonly groups: readonly UsageGroup[];

  constructor({ range, counts, groups }: GroupedUsage) {
    super(range);
    this.counts = new UsageCounts(counts);
    this.groups = groups.map((group) => new UsageGroup(group));
  }
}
