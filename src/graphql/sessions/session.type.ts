import { Field, ObjectType } from "type-graphql";
import type { Session as SessionRecord } from "../../core/model/sessions/session.js";
import { Node } from "../node.type.js";
import { connectionType } from "../paging/connection-type.js";
import { DateTime } from "../scalars/date-time.scalar.js";

@ObjectType({
  implements: Node,
  description: "A browser in which a person is signed in. Only that person sees it.",
  simpleResolvers: true,
})
export class Session extends Node {
  @Field(() => Boolean, { description: "Whether this is the session of this request." })
  readonly isCurrent: boolean;

  @Field(() => DateTime, { description: "When the person signed in." })
  readonly createdAt: string;

  @Field(() => DateTime, { description: "When the session was last used, up to a minute late." })
  readonly lastSeenAt: string;

  @Field(() => DateTime, {
    description: "When the session ends at the latest. It ends earlier when it is not used.",
  })
  readonly expiresAt: string;

  @Field(() => String, { nullable: true, description: "The browser's `User-Agent` header, shortened." })
  readonly userAgent: string | null;

  constructor({ id, createdAt, lastSeenAt, expiresAt, userAgent }: SessionRecord, isCurrent: boolean) {
    super(id);
    this.isCurrent = isCurrent;
    this.createdAt = createdAt.toISOString();
    this.lastSeenAt = lastSeenAt.toISOString();
    this.expiresAt = expiresAt.toISOString();
    this.userAgent = userAgent;
  }
}

export const SessionConnection = connectionType("Session", "sessions", Session);
