import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { Account } from "../accounts/account.type.js";
import type { GraphqlContext } from "../context.js";
import { answer } from "../errors/result-union.js";
import { PageArgs } from "../paging/page-args.input.js";
import { ChangeMemberRoleInput, InviteMemberInput, RemoveMemberInput } from "./member.input.js";
import {
  ChangeMemberRoleResult,
  ChangeMemberRoleSuccess,
  InviteMemberResult,
  InviteMemberSuccess,
  LeaveAccountResult,
  LeaveAccountSuccess,
  MemberResult,
  MembershipsResult,
  MembersResult,
  RemoveMemberResult,
  RemoveMemberSuccess,
} from "./member.result.js";
import { Member, MemberConnection } from "./member.type.js";

@Resolver(() => Member)
export class MemberResolver {
  @Query(() => MembersResult, { description: "Lists the members of the account, oldest first." })
  async members(
    @Ctx() context: GraphqlContext,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<typeof MembersResult> {
    const result = await context.core.listMembers(context.call, page);
    return answer(context, result, (members) => MemberConnection.of(members, Member.from));
  }

  @Query(() => MemberResult, { description: "Looks up a member of the account by its id." })
  async member(
    @Ctx() context: GraphqlContext,
    @Arg("id", () => ID, { description: "The member's id, `mem_…`." }) id: string,
  ): Promise<typeof MemberResult> {
    return answer(context, await context.core.getMember(context.call, id), Member.from);
  }

  @Query(() => MembershipsResult, {
    description:
      "Lists your memberships. Send the id of one of their accounts as `X-Account-Id` to act in it. For people" +
      " who are signed in.",
  })
  async memberships(
    @Ctx() context: GraphqlContext,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<typeof MembershipsResult> {
    const result = await context.core.listMemberships(context.call, page);
    return answer(context, result, (members) => MemberConnection.of(members, Member.from));
  }

  @Mutation(() => InviteMemberResult, {
    description: "Makes a person a member of the account and sends them an email. For owners and operators.",
  })
  async inviteMember(
    @Ctx() context: GraphqlContext,
    @Arg("input", () => InviteMemberInput, { description: "The person's email address and role." })
    input: InviteMemberInput,
  ): Promise<typeof InviteMemberResult> {
    const result = await context.core.inviteMember(context.call, input);
    return answer(context, result, (member) => new InviteMemberSuccess(Member.from(member)));
  }

  @Mutation(() => ChangeMemberRoleResult, {
    description:
      "Changes the role of a member. When this answers, the role is in force on every server. For owners and" +
      " operators.",
  })
  async changeMemberRole(
    @Ctx() context: GraphqlContext,
    @Arg("input", () => ChangeMemberRoleInput, { description: "The member and the new role." })
    input: ChangeMemberRoleInput,
  ): Promise<typeof ChangeMemberRoleResult> {
    const result = await context.core.changeMemberRole(context.call, input);
    return answer(context, result, (member) => new ChangeMemberRoleSuccess(Member.from(member)));
  }

  @Mutation(() => RemoveMemberResult, {
    description:
      "Removes a member. When this answers, no server lets the person act in the account. For owners and" +
      " operators.",
  })
  async removeMember(
    @Ctx() context: GraphqlContext,
    @Arg("input", () => RemoveMemberInput, { description: "The member to remove." }) input: RemoveMemberInput,
  ): Promise<typeof RemoveMemberResult> {
    const result = await context.core.removeMember(context.call, input.id);
    return answer(context, result, (member) => new RemoveMemberSuccess(Member.from(member)));
  }

  @Mutation(() => LeaveAccountResult, {
    description: "Ends your own membership of the account in which you act.",
  })
  async leaveAccount(@Ctx() context: GraphqlContext): Promise<typeof LeaveAccountResult> {
    const result = await context.core.leaveAccount(context.call);
    return answer(context, result, (member) => new LeaveAccountSuccess(Member.from(member)));
  }

  @FieldResolver(() => Account, { description: "The account of which the person is a member." })
  async account(@Ctx() context: GraphqlContext, @Root() member: Member): Promise<Account> {
    return Account.from(await context.loaders().account.load(member.accountId));
  }
}
