import { Field, ObjectType } from "type-graphql";
import type { SignedIn } from "../../core/use-cases/sign-in/redeem-magic-link.js";
import { redeemMagicLinkCodes } from "../../core/use-cases/sign-in/redeem-magic-link.js";
import { requestMagicLinkCodes } from "../../core/use-cases/sign-in/request-magic-link.js";
import { resultUnion } from "../errors/result-union.js";
import { Person } from "../members/person.type.js";
import { Session } from "../sessions/session.type.js";

@ObjectType({
  description:
    "The request was accepted. If the address may sign in, an email is sent; the answer does not say whether" +
    " it may.",
  simpleResolvers: true,
})
export class RequestMagicLinkSuccess {
  @Field(() => Boolean, { description: "Always true." })
  readonly success = true;
}

@ObjectType({
  description: "The browser is signed in. This answer sets its session cookie.",
  simpleResolvers: true,
})
export class RedeemMagicLinkSuccess {
  @Field(() => Boolean, { description: "Always true." })
  readonly success = true;

  @Field(() => Person, { description: "The person who is signed in." })
  readonly person: Person;

  @Field(() => Session, { description: "The new session." })
  readonly session: Session;

  constructor({ person, session }: SignedIn) {
    this.person = new Person(person);
    this.session = new Session(session, true);
  }
}

export const RequestMagicLinkResult = resultUnion(
  "RequestMagicLinkResult",
  "The request was accepted, or an error.",
  RequestMagicLinkSuccess,
  requestMagicLinkCodes,
);

export const RedeemMagicLinkResult = resultUnion(
  "RedeemMagicLinkResult",
  "The person and the new session, or an error.",
  RedeemMagicLinkSuccess,
  redeemMagicLinkCodes,
);
