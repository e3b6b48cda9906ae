import { Field, Int, ObjectType } from "type-graphql";
import { listSessionsCodes } from "../../core/use-cases/sessions/list-sessions.js";
import { resultUnion } from "../errors/result-union.js";
import { Session, SessionConnection } from "./session.type.js";

@ObjectType({ simpleResolvers: true })
abstract class SessionSuccess {
  @Field(() => Boolean, { description: "Always true." })
  readonly success = true;

  @Field(() => Session, { description: "The session that was ended." })
  readonly session: Session;

  constructor(session: Session) {
    this.session = session;
  }
}

@ObjectType({ description: "The session was ended, on every server.", simpleResolvers: true })
export class RevokeSessionSuccess extends SessionSuccess {}

@ObjectType({ description: "You are signed out of this browser.", simpleResolvers: true })
export class SignOutSuccess extends SessionSuccess {}

@ObjectType({ description: "You are signed out of every browser.", simpleResolvers: true })
export class SignOutEverywhereSuccess {
  @Field(() => Boolean, { description: "Always true." })
  readonly success = true;

  @Field(() => Int, { description: "The number of sessions that were ended, including this one." })
  readonly sessionCount: number;

  constructor(sessionCount: number) {
    this.sessionCount = sessionCount;
  }
}

export const SessionsResult = resultUnion(
  "SessionsResult",
  "A page of your sessions, or an error.",
  SessionConnection,
  listSessionsCodes,
);

export const RevokeSessionResult = resultUnion(
  "RevokeSessionResult",
  "The session that was ended, or an error.",
  RevokeSessionSuccess,
  [],
);

export const SignOutResult = resultUnion(
  "SignOutResult",
  "The session that was ended, or an error.",
  SignOutSuccess,
  [],
);

export const SignOutEverywhereResult = resultUnion(
  "SignOutEverywhereResult",
  "The number of sessions that were ended, or an error.",
  SignOutEverywhereSuccess,
  [],
);
