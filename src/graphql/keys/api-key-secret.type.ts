import { Field, Int, ObjectType } from "type-graphql";
import type { KeyRotation } from "../../core/model/keys/key-rotation.js";
import type { SecretHint, SecretRecord } from "../../core/model/keys/secret-record.js";
import { DateTime } from "../scalars/date-time.scalar.js";

@ObjectType({
  description: "The secret that was presented, as people recognise it: not the secret itself.",
  simpleResolvers: true,
})
export class PresentedSecret {
  @Field(() => String, { description: "The start of the secret." })
  readonly prefix: string;

  @Field(() => String, { description: "The last four characters of the secret." })
  readonly lastFour: string;

  constructor({ prefix, lastFour }: SecretHint) {
    this.prefix = prefix;
    this.lastFour = lastFour;
  }
}

@ObjectType({
  description: "A secret of a key that works, as people recognise it: not the secret itself.",
  simpleResolvers: true,
})
export class ApiKeySecret {
  @Field(() => Int, { description: "Counts the secrets that the key has had, from 1." })
  readonly number: number;

  @Field(() => String, { description: "The start of the secret." })
  readonly prefix: string;

  @Field(() => String, { description: "The last four characters of the secret." })
  readonly lastFour: string;

  @Field(() => DateTime, { description: "When the secret was made." })
  readonly createdAt: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: "When the secret was last accepted, about a second late; null when it was never used.",
  })
  readonly lastUsedAt: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: "When the overlap ends and the secret stops working; null when it lasts as long as the key.",
  })
  readonly endsAt: Date | null;

  constructor({ number, prefix, lastFour, createdAt, lastUsedAt, endsAt }: SecretRecord) {
    this.number = number;
    this.prefix = prefix;
    this.lastFour = lastFour;
    this.createdAt = createdAt;
    this.lastUsedAt = lastUsedAt;
    this.endsAt = endsAt;
  }
}

@ObjectType({
  description: "A rotation under way: the new secret and the one before it both work.",
  simpleResolvers: true,
})
export class ApiKeyRotation {
  @Field(() => DateTime, { description: "When the new secret was made." })
  readonly startedAt: Date;

  @Field(() => DateTime, { description: "When the secret before stops working by itself." })
  readonly endsAt: Date;

  @Field(() => Boolean, { description: "Whether the first use of the new secret ends the one before." })
  readonly endsOnFirstUse: boolean;

  constructor({ startedAt, endsAt, endsOnFirstUse }: KeyRotation) {
    this.startedAt = startedAt;
    this.endsAt = endsAt;
    this.endsOnFirstUse = endsOnFirstUse;
  }
}
