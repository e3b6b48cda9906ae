import { Field, ObjectType } from "type-graphql";
import type { Session as SessionRecord } from "../../core/model/sessions/session.js";
import { Node } from "../node.type.js";
import { connectionType } from "../paging/connection-type.js";
import { DateTime } from "../scalars/date-time.scalar.js";

@ObjectType({
  implements: Node,
  description: "A browser in which you are signed in. Only you see it.",
  simpleResolvers: true,
})
export class Session extends Node {
  @Field(() => Boolean, { description: "Whether it is the session of this request." })
  readonly isCurrent: boolean;

  @Field(() => DateTime, { description: "When you signed in." })
  readonly createdAt: string;

  @Field(() => DateTime, { description: "When it was last used, up to a minute behind." })
  readonly lastSeenAt: string;

  @Field(() => DateTime, { description: "When it ends, however much it is used; unused it ends earlier." })
  readonly expiresAt: string;

  @Field(() => String, { nullable: true, description: "What the browser called itself, shortened." })
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
