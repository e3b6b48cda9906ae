import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { catalogue } from "../../errors/catalogue.js";
import type { AnswerFacts } from "../../errors/envelope.js";
import type { LimitState, Verdict } from "../../core/engine/verification/verdict.js";
import type { LimitName, limitWords } from "../../core/model/limits/limit-name.js";
import { Account } from "../accounts/account.type.js";
import { ApiError } from "../errors/api-error.type.js";
import { errorOf } from "../errors/result-union.js";
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
  description: "The limits that a check can use up.",
  valuesConfig: {
    BURST: { description: "Requests of the account in a minute." },
    MONTH: { description: "Requests of the account in its billing month." },
    KEY_RATE: { description: "Uses of this key in its own window." },
    KEY_USES: { description: "Uses of this key in all." },
  },
});

@ObjectType({ description: "How much of one limit is left.", simpleResolvers: true })
export class UsageLimit {
  @Field(() => UsageLimitName, { description: "Which limit this is about." })
  readonly name: LimitName;

  @Field(() => Int, { description: "How much a whole window allows." })
  readonly limit: number;

  @Field(() => Int, {
    description: "What is left of it, as far as this server knows: other replicas may have taken more.",
  })
  readonly remaining: number;

  @Field(() => DateTime, {
    nullable: true,
    description: "When the window ends and the limit is whole again; null when never.",
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
    "What Latchkey says about a presented key. What is wrong with the key is in `rejection`; what is wrong with the" +
    " caller who asks is an error instead of this answer, so that the two cannot be taken for one another.",
  simpleResolvers: true,
})
export class ApiKeyVerification {
  // What nobody asks for is not made.
  readonly #verdict: Verdict;
  readonly #facts: AnswerFacts;

  @Field(() => Boolean, { description: "Always true: the question was answered, whatever the answer." })
  readonly success = true;

  @Field(() => Boolean, { description: "Whether to let the request through." })
  readonly valid: boolean;

  constructor(verdict: Verdict, facts: AnswerFacts) {
    this.#verdict = verdict;
    this.#facts = facts;
    this.valid = verdict.rejection === null;
  }

  @Field(() => ApiError, {
    nullable: true,
    description: "What to answer the client instead; null when the key is good.",
  })
  get rejection(): ApiError | null {
    const { rejection } = this.#verdict;
    return rejection === null ? null : errorOf(rejection, this.#facts);
  }

  @Field(() => Int, {
    nullable: true,
    description:
      "The HTTP status to answer the client with instead, such as 401 or 429; null when the key is good.",
  })
  get rejectionStatus(): number | null {
    const { rejection } = this.#verdict;
    return rejection === null ? null : catalogue[rejection.code].status;
  }

  @Field(() => ApiKey, {
    nullable: true,
    description: "The key; null when it is none of ours. Its `lastUsedAt` may be old.",
  })
  get apiKey(): ApiKey | null {
    const { key } = this.#verdict;
    return key === null ? null : ApiKey.from(key.apiKey, this.#facts.now);
  }

  @Field(() => Account, { nullable: true, description: "Whose key it is; null when it is none of ours." })
  get account(): Account | null {
    const { key } = this.#verdict;
    return key === null ? null : Account.from(key.account);
  }

  @Field(() => [UsageLimit], { description: "The limits that hold for this key, after this check." })
  get limits(): readonly UsageLimit[] {
    const { key } = this.#verdict;
    return key === null ? [] : key.limits.map((state) => new UsageLimit(state));
  }
}

@ObjectType({ description: "The answers to many checks, in the order asked.", simpleResolvers: true })
export class ApiKeyVerifications {
  @Field(() => Boolean, { description: "Always true: the questions were answered, whatever the answers." })
  readonly success = true;

  @Field(() => [ApiKeyVerification], { description: "One a key, in the order asked." })
  readonly verifications: readonly ApiKeyVerification[];

  constructor(verifications: readonly ApiKeyVerification[]) {
    this.verifications = verifications;
  }
}
