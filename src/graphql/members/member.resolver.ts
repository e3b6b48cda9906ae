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
  @Query(() => MembersResult, { description: "The members of the account, the first one first." })
  async members(
    @Ctx() context: GraphqlContext,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<typeof MembersResult> {
    const result = await context.core.listMembers(context.call, page);
    return answer(context, result, (members) => MemberConnection.of(members, Member.from));
  }

  @Query(() => MemberResult, { description: "One member of the account." })
  async member(
    @Ctx() context: GraphqlContext,
    @Arg("id", () => ID, { description: "The member's id, `mem_…`." }) id: string,
  ): Promise<typeof MemberResult> {
    return answer(context, await context.core.getMember(context.call, id), Member.from);
  }

  @Query(() => MembershipsResult, {
    description:
      "Where you are a member: the accounts that you can choose from with `X-Account-Id`. For people who are signed in.",
  })
  async memberships(
    @Ctx() context: GraphqlContext,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<typeof MembershipsResult> {
    const result = await context.core.listMemberships(context.call, page);
    return answer(context, result, (members) => MemberConnection.of(members, Member.from));
  }

  @Mutation(() => InviteMemberResult, {
    description: "Makes somebody a member of the account, and sends them a mail. For owners and operators.",
  })
  async inviteMember(
    @Ctx() context: GraphqlContext,
    @Arg("input", () => InviteMemberInput, { description: "The address and the role." })
    input: InviteMemberInput,
  ): Promise<typeof InviteMemberResult> {
    const result = await context.core.inviteMember(context.call, input);
    return answer(context, result, (member) => new InviteMemberSuccess(Member.from(member)));
  }

  @Mutation(() => ChangeMemberRoleResult, {
    description:
      "Gives a member another role. Once this has answered, every server goes by it. For owners and operators.",
  })
  async changeMemberRole(
    @Ctx() context: GraphqlContext,
    @Arg("input", () => ChangeMemberRoleInput, { description: "The member and the role." })
    input: ChangeMemberRoleInput,
  ): Promise<typeof ChangeMemberRoleResult> {
    const result = await context.core.changeMemberRole(context.call, input);
    return answer(context, result, (member) => new ChangeMemberRoleSuccess(Member.from(member)));
  }

  @Mutation(() => RemoveMemberResult, {
    description:
      "Removes a member. Once this has answered, no server lets the person act in the account. For owners and operators.",
  })
  async removeMember(
    @Ctx() context: GraphqlContext,
    @Arg("input", () => RemoveMemberInput, { description: "The member to remove." }) input: RemoveMemberInput,
  ): Promise<typeof RemoveMemberResult> {
    const result = await context.core.removeMember(context.call, input.id);
    return answer(context, result, (member) => new RemoveMemberSuccess(Member.from(member)));
  }

  @Mutation(() => LeaveAccountResult, { description: "Ends your own membership in the account you act in." })
  async leaveAccount(@Ctx() context: GraphqlContext): Promise<typeof LeaveAccountResult> {
    const result = await context.core.leaveAccount(context.call);
    return answer(context, result, (member) => new LeaveAccountSuccess(Member.from(member)));
  }

  @FieldResolver(() => Account, { description: "The account that the person is a member of." })
  async account(@Ctx() context: GraphqlContext, @Root() member: Member): Promise<Account> {
    return Account.from(await context.loaders().account.load(member.accountId));
  }
}
