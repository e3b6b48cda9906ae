import { Field, Float, Int, ObjectType, registerEnumType } from "type-graphql";
import type {
  LimitStatus as Status,
  LimitStatusName as Name,
  limitStatusWords,
} from "../../core/model/limits/limit-status.js";
import type {
  QuotaForecast as Forecast,
  QuotaOutlook as Outlook,
} from "../../core/model/limits/quota-forecast.js";
import { DateTime } from "../scalars/date-time.scalar.js";

export const LimitName = {
  KEYS: "keys",
  BURST: "burst",
  MONTH: "month",
  KEY_RATE: "rate",
  KEY_USES: "uses",
} as const satisfies { readonly [Each in Name as Uppercase<(typeof limitStatusWords)[Each]>]: Each };

registerEnumType(LimitName, {
  name: "LimitName",
  description: "The limits of accounts and keys.",
  valuesConfig: {
    KEYS: { description: "Active keys of the account." },
    BURST: { description: "Checks of the account's keys in a minute." },
    MONTH: { description: "Checks of the account's keys in a billing month." },
    KEY_RATE: { description: "Uses of the key in a window of its own rate." },
    KEY_USES: { description: "Uses of the key in total." },
  },
});

const QuotaOutlook = {
  REACHED: "reached",
  WITHIN_WINDOW: "within_window",
  AFTER_WINDOW: "after_window",
  UNUSED: "unused",
  TOO_LITTLE_HISTORY: "too_little_history",
} as const satisfies { readonly [Each in Outlook as Uppercase<Each>]: Each };

registerEnumType(QuotaOutlook, {
  name: "QuotaOutlook",
  description: "What a forecast says.",
  valuesConfig: {
    REACHED: { description: "The limit is reached already." },
    WITHIN_WINDOW: { description: "The limit will be reached before the window ends." },
    AFTER_WINDOW: { description: "The window will end before the limit is reached." },
    UNUSED: { description: "Nothing was used in the days before, so the limit will not be reached." },
    TOO_LITTLE_HISTORY: { description: "Fewer than three whole days are known." },
  },
});

@ObjectType({
  description:
    "When a limit will be reached if the coming days are like the last seven, each like the same day of the week; or like the" +
    " mean of fewer days, where only three to six are known. Days are those of UTC.",
  simpleResolvers: true,
})
export class QuotaForecast {
  @Field(() => QuotaOutlook, { description: "What is to be expected." })
  readonly outlook: Outlook;

  @Field(() => DateTime, {
    nullable: true,
    description: "When the limit will be reached; null unless `outlook` is `WITHIN_WINDOW`.",
  })
  readonly reachedAt: Date | null;

  @Field(() => Int, { description: "How many whole days before today this is based on, 7 at most." })
  readonly basedOnDays: number;

  @Field(() => Float, {
    nullable: true,
    description: "The mean use of these days; null where there are too few of them.",
  })
  readonly unitsPerDay: number | null;

  constructor({ outlook, reachedAt, basedOnDays, unitsPerDay }: Forecast) {
    this.outlook = outlook;
    this.reachedAt = reachedAt;
    this.basedOnDays = basedOnDays;
    this.unitsPerDay = unitsPerDay;
  }
}

@ObjectType({ description: "Where a limit stands.", simpleResolvers: true })
export class LimitStatus {
  @Field(() => LimitName, { description: "Which limit this is." })
  readonly name: Name;

  @Field(() => Int, { description: "How much there is of it, in each window." })
  readonly limit: number;

  @Field(() => Int, {
    description:
      "How much of it is used, on all servers together, at most two seconds behind. May be more than `limit` after that was" +
      " lowered.",
  })
  readonly used: number;

  @Field(() => Int, { description: "How much of it is left." })
  readonly remaining: number;

  @Field(() => DateTime, {
    nullable: true,
    description: "When the current window began; null when the limit never starts again.",
  })
  readonly windowStart: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "When the window ends and the limit starts again; null when it never does.",
  })
  readonly windowEnd: Date | null;

  @Field(() => QuotaForecast, {
    nullable: true,
    description: "When the limit will be reached; null unless this is `MONTH`.",
  })
  readonly forecast: QuotaForecast | null;

  constructor({ name, limit, used, remaining, windowStart, windowEnd, forecast }: Status) {
    this.name = name;
    this.limit = limit;
    this.used = used;
    this.remaining = remaining;
    this.windowStart = windowStart;
    this.windowEnd = windowEnd;
    this.forecast = forecast === null ? null : new QuotaForecast(forecast);
  }
}

@ObjectType({ description: "Where the limits of an account, or of a key, stand.", simpleResolvers: true })
export class LimitList {
  @Field(() => [LimitStatus], { description: "The limits that there are. What is unlimited is not listed." })
  readonly limits: readonly LimitStatus[];

  constructor(statuses: readonly Status[]) {
    this.limits = statuses.map((status) => new LimitStatus(status));
  }
}
