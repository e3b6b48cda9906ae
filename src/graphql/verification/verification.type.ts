import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { catalogue } from "../../errors/catalogue.js";
import type { AnswerFacts } from "../../errors/envelope.js";
import type { LimitState, Verdict } from "../../core/engine/verification/verdict.js";
import type { LimitName, limitWords } from "../../core/model/limits/limit-name.js";
import { Account } from "../accounts/account.type.js";
import { ApiError } from "../errors/api-error.type.js";
import { errorOf } from "../errors/result-union.js";
import { PresentedSecret } from "../keys/api-key-secret.type.js";
import { ApiKey } from "../keys/api-key.type.js";
import { DateTime } from "../scalars/date-time.scalar.js";

export const UsageLimitName = {
  BURST: "burst",
  MONTH: "month",
  KEY_RATE: "rate",
  KEY_USES: "uses",
} as const satisfies { readonly [Name in LimitName as Uppercase<(typeof limitWords)[Name]>]: Name };

registerEnumType(UsageLimitName, {
  name: "UsageLimitName",
  description: "The limits of a check.",
  valuesConfig: {
    BURST: { description: "Checks of the account's keys in a minute." },
    MONTH: { description: "Checks of the account's keys in a billing month." },
    KEY_RATE: { description: "Uses of the key in a window of its own rate." },
    KEY_USES: { description: "Uses of the key in total." },
  },
});

@ObjectType({ description: "One limit, and how much of it is left.", simpleResolvers: true })
export class UsageLimit {
  @Field(() => UsageLimitName, { description: "The name of the limit." })
  readonly name: LimitName;

  @Field(() => Int, { description: "The number of units in a window." })
  readonly limit: number;

  @Field(() => Int, {
    description: "How many units are left, as far as this server knows. Other replicas may have used more.",
  })
  readonly remaining: number;

  @Field(() => DateTime, {
    nullable: true,
    description: "When the window ends and the limit starts again; null when it never does.",
  })
  readonly resetsAt: Date | null;

  constructor({ name, limit, remaining, resetsAtMs }: LimitState) {
    this.name = name;
    this.limit = limit;
    this.remaining = remaining;
    this.resetsAt = resetsAtMs === null ? null : new Date(resetsAtMs);
  }
}

@ObjectType({
  description:
    "The result of a check. `rejection` says what is wrong with the checked key. A problem with the caller's" +
    " own credential is an error instead of this result.",
  simpleResolvers: true,
})
export class ApiKeyVerification {
  // What nobody asks for is not made.
  readonly #verdict: Verdict;
  readonly #facts: AnswerFacts;

  @Field(() => Boolean, { description: "Always true: the check was made, whatever its result." })
  readonly success = true;

  @Field(() => Boolean, { description: "Whether to accept the request." })
  readonly valid: boolean;

  constructor(verdict: Verdict, facts: AnswerFacts) {
    this.#verdict = verdict;
    this.#facts = facts;
    this.valid = verdict.rejection === null;
  }

  @Field(() => ApiError, {
    nullable: true,
    description: "The error to send to the client; null when the key is valid.",
  })
  get rejection(): ApiError | null {
    const { rejection } = this.#verdict;
    return rejection === null ? null : errorOf(rejection, this.#facts);
  }

  @Field(() => Int, {
    nullable: true,
    description: "The HTTP status to send to the client, such as 401 or 429; null when the key is valid.",
  })
  get rejectionStatus(): number | null {
    const { rejection } = this.#verdict;
    return rejection === null ? null : catalogue[rejection.code].status;
  }

  @Field(() => ApiKey, {
    nullable: true,
    description: "The key; null when this server does not know it. Its `lastUsedAt` may be out of date.",
  })
  get apiKey(): ApiKey | null {
    const { key } = this.#verdict;
    return key === null ? null : ApiKey.from(key.apiKey, this.#facts.now);
  }

  @Field(() => PresentedSecret, {
    nullable: true,
    description: "Which secret of the key was presented; null when this server does not know the key.",
  })
  get secret(): PresentedSecret | null {
    const { key } = this.#verdict;
    return key === null ? null : new PresentedSecret(key.secret);
  }

  @Field(() => Account, {
    nullable: true,
    description: "The account that owns the key; null when this server does not know the key.",
  })
  get account(): Account | null {
    const { key } = this.#verdict;
    return key === null ? null : Account.from(key.account);
  }

  @Field(() => [UsageLimit], { description: "The limits that apply to the key, after this check." })
  get limits(): readonly UsageLimit[] {
    const { key } = this.#verdict;
    return key === null ? [] : key.limits.map((state) => new UsageLimit(state));
  }
}

@ObjectType({ description: "The results of several checks.", simpleResolvers: true })
export class ApiKeyVerifications {
  @Field(() => Boolean, { description: "Always true: the checks were made, whatever their results." })
  readonly success = true;

  @Field(() => [ApiKeyVerification], { description: "One result for each key, in the order of the request." })
  readonly verifications: readonly ApiKeyVerification[];

  constructor(verifications: readonly ApiKeyVerification[]) {
    this.verifications = verifications;
  }
}
