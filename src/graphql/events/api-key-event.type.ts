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
} as const satisfies Record<string, KeyEventType>;

registerEnumType(ApiKeyEventType, {
  name: "ApiKeyEventType",
  description: "What can happen to a key. More may come: treat one you do not know as `CHANGED`.",
  valuesConfig: {
    CREATED: { description: "The key was created." },
    CHANGED: { description: "Its name, expiry or restrictions were changed." },
    REVOKED: { description: "It was revoked, and is accepted nowhere any more." },
    EXPIRED: { description: "Its expiry has passed: it is refused from now on." },
    LIMIT_REACHED: {
      description:
        "A check of this key was the first to be refused for a limit, of its own or of its account. Usually once for" +
        " each limit and window, however many checks are refused.",
    },
  },
});

@ObjectType({ description: "Something that happened to a key of the account.", simpleResolvers: true })
export class ApiKeyEvent {
  @Field(() => ApiKeyEventType, { description: "What happened." })
  readonly type: KeyEventType;

  @Field(() => DateTime, { description: "When it happened." })
  readonly occurredAt: string;

  @Field(() => ApiKey, {
    description: "The key as it is when this is sent, which can already be more than what happened.",
  })
  readonly apiKey: ApiKey;

  @Field(() => UsageLimitName, {
    nullable: true,
    description: "Which limit was reached; null for every other type of event.",
  })
  readonly limit: LimitName | null;

  constructor({ type, occurredAt, apiKey, limit }: KeyEvent, now: Date) {
    this.type = type;
    this.occurredAt = occurredAt.toISOString();
    this.apiKey = ApiKey.from(apiKey, now);
    this.limit = limit;
  }
}
