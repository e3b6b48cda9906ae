import { Arg, Args, Ctx, Mutation, Query, Resolver } from "type-graphql";
import type { GraphqlContext } from "../context.js";
import { answer } from "../errors/result-union.js";
import { PageArgs } from "../paging/page-args.input.js";
import { RevokeSessionInput } from "./session.input.js";
import {
  RevokeSessionResult,
  RevokeSessionSuccess,
  SessionsResult,
  SignOutEverywhereResult,
  SignOutEverywhereSuccess,
  SignOutResult,
  SignOutSuccess,
} from "./session.result.js";
import { Session, SessionConnection } from "./session.type.js";

@Resolver()
export class SessionResolver {
  @Query(() => SessionsResult, {
    description: "Lists your sessions, newest first. For people who are signed in.",
  })
  async sessions(
    @Ctx() context: GraphqlContext,
    @Args(() => PageArgs) request: PageArgs,
  ): Promise<typeof SessionsResult> {
    const result = await context.core.listSessions(context.call, request);
    return answer(context, result, ({ page, currentId }) =>
      SessionConnection.of(page, (session) => new Session(session, session.id === currentId)),
    );
  }

  @Mutation(() => RevokeSessionResult, {
    description: "Ends one of your own sessions. When this answers, no server accepts it any more.",
  })
  async revokeSession(
    @Ctx() context: GraphqlContext,
    @Arg("input", () => RevokeSessionInput, { description: "The session to end." })
    input: RevokeSessionInput,
  ): Promise<typeof RevokeSessionResult> {
    const result = await context.core.revokeSession(context.call, input.id);
    return answer(context, result, ({ session, isCurrent }) => {
      if (isCurrent) context.setSession(null);
      return new RevokeSessionSuccess(new Session(session, isCurrent));
    });
  }

  @Mutation(() => SignOutResult, {
    description: "Ends the session of this request and removes its cookie.",
  })
  async signOut(@Ctx() context: GraphqlContext): Promise<typeof SignOutResult> {
    const result = await context.core.signOut(context.call);
    return answer(context, result, (session) => {
      context.setSession(null);
      return new SignOutSuccess(new Session(session, true));
    });
  }

  @Mutation(() => SignOutEverywhereResult, {
    description:
      "Ends all of your sessions, including this one. When this answers, no server accepts any of them.",
  })
  async signOutEverywhere(@Ctx() context: GraphqlContext): Promise<typeof SignOutEverywhereResult> {
    const result = await context.core.signOutEverywhere(context.call);
    return answer(context, result, (sessionCount) => {
      context.setSession(null);
      return new SignOutEverywhereSuccess(sessionCount);
    });
  }
}
