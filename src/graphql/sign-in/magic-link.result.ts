import { Field, ObjectType } from "type-graphql";
import type { SignedIn } from "../../core/use-cases/sign-in/redeem-magic-link.js";
import { redeemMagicLinkCodes } from "../../core/use-cases/sign-in/redeem-magic-link.js";
import { requestMagicLinkCodes } from "../../core/use-cases/sign-in/request-magic-link.js";
import { resultUnion } from "../errors/result-union.js";
import { Person } from "../members/person.type.js";
import { Session } from "../sessions/session.type.js";

@ObjectType({
  description: "If the address may sign in, a link is on its way. Whether it may, this does not say.",
  simpleResolvers: true,
})
export class RequestMagicLinkSuccess {
  @Field(() => Boolean, { description: "Always true." })
  readonly success = true;
}

@ObjectType({
  description: "You are signed in: this answer gives the browser its cookie.",
  simpleResolvers: true,
})
export class RedeemMagicLinkSuccess {
  @Field(() => Boolean, { description: "Always true." })
  readonly success = true;

  @Field(() => Person, { description: "Who is signed in." })
  readonly person: Person;

  @Field(() => Session, { description: "The session that has begun." })
  readonly session: Session;

  constructor({ person, session }: SignedIn) {
    this.person = new Person(person);
    this.session = new Session(session, true);
  }
}

export const RequestMagicLinkResult = resultUnion(
  "RequestMagicLinkResult",
  "That the request was taken, or why it was not.",
  RequestMagicLinkSuccess,
  requestMagicLinkCodes,
);

export const RedeemMagicLinkResult = resultUnion(
  "RedeemMagicLinkResult",
  "Who is signed in, or why nobody is.",
  RedeemMagicLinkSuccess,
  redeemMagicLinkCodes,
);
