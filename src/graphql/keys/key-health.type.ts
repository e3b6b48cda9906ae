import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import {
  getKeyHealthCodes,
  type KeyFinding as FindingRecord,
  type KeyHealth as HealthRecord,
} from "../../core/use-cases/keys/get-key-health.js";
import { flawAdvice, type KeyFlaw as FlawOfRecord } from "../../core/model/keys/key-health.js";
import { resultUnion } from "../errors/result-union.js";
import { ApiKey } from "./api-key.type.js";

const KeyFlaw = {
  UNFINISHED_ROTATION: "unfinished_rotation",
  NEAR_CEILING: "near_ceiling",
  WIDE_SCOPES: "wide_scopes",
  IDLE: "idle",
  NEVER_USED: "never_used",
  OLD_SECRET: "old_secret",
  NO_EXPIRY: "no_expiry",
  UNRESTRICTED: "unrestricted",
} as const satisfies Record<Uppercase<FlawOfRecord>, FlawOfRecord>;

registerEnumType(KeyFlaw, {
  name: "KeyFlaw",
  description: "What may be wrong with keys.",
  valuesConfig: {
    UNFINISHED_ROTATION: { description: "A rotation that began over a day ago and has not ended." },
    NEAR_CEILING: { description: "The account has 80 % of the active keys that it may have, or more." },
    WIDE_SCOPES: { description: "Keys with a scope that contains `*`." },
    IDLE: { description: "Keys that were not used for `idleDays`." },
    NEVER_USED: { description: "Keys created over 7 days ago and never used." },
    OLD_SECRET: { description: "Keys whose latest secret is older than 90 days." },
    NO_EXPIRY: { description: "Keys with neither an expiry nor an idle timeout." },
    UNRESTRICTED: { description: "Keys that are restricted to no addresses and to no endpoints." },
  },
});

@ObjectType({
  description: "One thing that may be wrong with active keys of the account.",
  simpleResolvers: true,
})
export class KeyHealthFinding {
  @Field(() => KeyFlaw, { description: "What may be wrong." })
  readonly flaw: FlawOfRecord;

  @Field(() => String, { description: "Why it matters, in English." })
  readonly why: string;

  @Field(() => String, { description: "The name of the mutation that mends it, as `rotateApiKey`." })
  readonly mutation: string;

  @Field(() => Int, { description: "How many active keys it concerns." })
  readonly keyCount: number;

  @Field(() => [ApiKey], {
    description:
      "These keys, the oldest first, at most 50. Empty for `NEAR_CEILING`, which concerns all keys.",
  })
  readonly keys: readonly ApiKey[];

  constructor({ flaw, keyCount, keys }: FindingRecord, now: Date) {
    this.flaw = flaw;
    this.why = flawAdvice[flaw].why;
    this.mutation = flawAdvice[flaw].mutation;
    this.keyCount = keyCount;
    this.keys = keys.map((key) => ApiKey.from(key, now));
  }
}

@ObjectType({ description: "What may be wrong with the active keys of an account.", simpleResolvers: true })
export class KeyHealth {
  @Field(() => Int, { description: "The number of active keys." })
  readonly activeKeys: number;

  @Field(() => Int, { description: "How many active keys the account may have." })
  readonly maxKeys: number;

  @Field(() => [KeyHealthFinding], {
    description: "What was found, the most urgent first. A key may be in several findings.",
  })
  readonly findings: readonly KeyHealthFinding[];

  constructor({ activeKeys, maxKeys, findings }: HealthRecord, now: Date) {
    this.activeKeys = activeKeys;
    this.maxKeys = maxKeys;
    this.findings = findings.map((finding) => new KeyHealthFinding(finding, now));
  }
}

export const KeyHealthResult = resultUnion(
  "KeyHealthResult",
  "The health of the account's keys, or an error.",
  KeyHealth,
  getKeyHealthCodes,
);
