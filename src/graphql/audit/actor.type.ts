import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import type { Actor as ActorRecord, ActorKind as KindOfActor } from "../../core/model/callers/actor.js";

const ActorKind = {
  MEMBER: "member",
  KEY: "key",
  OPERATOR: "operator",
  BROWSER_TOKEN: "browser_token",
  IDENTITY_PROVIDER: "identity_provider",
  SYSTEM: "system",
} as const satisfies Record<string, KindOfActor>;

registerEnumType(ActorKind, {
  name: "ActorKind",
  description: "The kinds of those who make changes.",
  valuesConfig: {
    MEMBER: { description: "A person: a member of the account, or somebody who signs in." },
    KEY: { description: "A key of the account." },
    OPERATOR: { description: "An operator." },
    BROWSER_TOKEN: { description: "A page of a company, with a browser token." },
    IDENTITY_PROVIDER: { description: "The identity provider, by a token that it issued." },
    SYSTEM: { description: "The server itself, which nobody asked, or somebody who is not recognised." },
  },
});

@ObjectType({ description: "Who made a change.", simpleResolvers: true })
export class Actor {
  @Field(() => ActorKind, { description: "The kind of the actor." })
  readonly kind: KindOfActor;

  @Field(() => ID, {
    nullable: true,
    description:
      "The id of the member, the person, the key, the operator or the browser token, who may be gone by now. Null for the root operator," +
      " the identity provider and the system.",
  })
  readonly reference: string | null;

  @Field(() => Actor, {
    nullable: true,
    description: "The key or the operator that made the browser token; null for other actors.",
  })
  readonly maker: Actor | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Whose keys the browser token was for; null when for all of the account, and for other actors.",
  })
  readonly externalOwnerId: string | null;

  constructor({ kind, id, token = null }: ActorRecord) {
    this.kind = kind;
    this.reference = id;
    this.maker = token === null ? null : new Actor(token.maker);
    this.externalOwnerId = token?.externalOwnerId ?? null;
  }
}
