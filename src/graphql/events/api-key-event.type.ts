import { Field, ObjectType, registerEnumType } from "type-graphql";
import type { KeyEvent, KeyEventType } from "../../core/model/events/key-event.js";
import type { LimitName } from "../../core/model/limits/limit-name.js";
import { ApiKey } from "../keys/api-key.type.js";
import { DateTime } from "../scalars/date-time.scalar.js";
import { UsageLimitName } from "../verification/verification.type.js";

const ApiKeyEventType = {
  CREATED: "created",
  CHANGED: "changed",
  REVOKED: "revoked",
  EXPIRED: "expired",
  LIMIT_REACHED: "limit_reached",
  LIMIT_NEAR: "limit_near",
  EXPIRING: "expiring",
  GOING_IDLE: "going_idle",
  OVERLAP_ENDING: "overlap_ending",
} as const satisfies Record<string, KeyEventType>;

registerEnumType(ApiKeyEventType, {
  name: "ApiKeyEventType",
  description: "The types of key events. More types may be added: treat an unknown one as `CHANGED`.",
  valuesConfig: {
    CREATED: { description: "The key was created." },
    CHANGED: { description: "The key's name, expiry or restrictions were changed." },
    REVOKED: { description: "The key was revoked. No server accepts it any more." },
    EXPIRED: {
      description: "The key has ended, by its expiry or its idle timeout. It is refused from now on.",
    },
    LIMIT_REACHED: {
      description:
        "A check of the key was refused because of a limit of the key or of its account. Usually sent once for" +
        " each limit and window, at the first refusal.",
    },
    LIMIT_NEAR: {
      description:
        "80 % of a monthly quota, of a daily limit of the key or of its number of uses is used. Sent once for each limit and window." +
        " For a quota of the account, the key is the one that was used last.",
    },
    EXPIRING: { description: "The key expires in 14, 7 or 1 days. Sent once for each." },
    GOING_IDLE: {
      description:
        "The key was not used for at least half of its idle timeout, and ends in 14, 7 or 1 days if nobody uses it. Sent once for" +
        " each.",
    },
    OVERLAP_ENDING: {
      description:
        "The old secret of the key ends in a day, because the overlap of a rotation ends. Sent once, if the overlap is two days or" +
        " longer.",
    },
  },
});

@ObjectType({ description: "An event of one of the account's keys.", simpleResolvers: true })
export class ApiKeyEvent {
  @Field(() => ApiKeyEventType, { description: "The type of the event." })
  readonly type: KeyEventType;

  @Field(() => DateTime, { description: "When the event happened." })
  readonly occurredAt: string;

  @Field(() => ApiKey, {
    description: "The key when the event is sent. It can already show later changes.",
  })
  readonly apiKey: ApiKey;

  @Field(() => UsageLimitName, {
    nullable: true,
    description:
      "The limit that was reached, or nearly; null unless the type is `LIMIT_REACHED` or `LIMIT_NEAR`.",
  })
  readonly limit: LimitName | null;

  constructor({ type, occurredAt, apiKey, limit }: KeyEvent, now: Date) {
    this.type = type;
    this.occurredAt = occurredAt.toISOString();
    this.apiKey = ApiKey.from(apiKey, now);
    this.limit = limit;
  }
}
