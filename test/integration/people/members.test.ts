import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  ChangeMemberRoleDocument,
  CreateApiKeyDocument,
  InviteMemberDocument,
  KeyCreatorsDocument,
  LeaveAccountDocument,
  MemberDocument,
  MembersDocument,
  MembershipsDocument,
  RemoveMemberDocument,
  RevokeApiKeyDocument,
  ViewerDocument,
  type MemberRole,
} from "../../generated/graphql.js";
import { graphql, operatorIn, rest, withKey, type RequestHeaders } from "../../support/client.js";
import { expectEnvelope } from "../../support/envelope.js";
import { codeOf, createAccount, createKey, createManageKey, expectMember } from "../../support/fixtures.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";
import { mailsTo, newMember, signIn, withCookie } from "../../support/sign-in.js";

let server: TestServer;
let count = 0;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const newEmail = () => `person${String((count += 1))}@example.com`;

/** An account with an owner, a developer and a viewer, all signed in. */
async function team() {
  const account = await createAccount(server.url, 50);
  const make = async (role: MemberRole) => {
    const email = newEmail();
    const { id, cookie } = await newMember(server, account, email, role);
    return { id, email, headers: withCookie(cookie) };
  };
  return { account, owner: await make("OWNER"), dev: await make("DEVELOPER"), viewer: await make("VIEWER") };
}

const inviteAs = async (headers: RequestHeaders, email: string, role: MemberRole = "VIEWER") =>
  (await graphql(server.url, headers, InviteMemberDocument, { input: { email, role } })).inviteMember;
const setRole = async (headers: RequestHeaders, id: string, role: MemberRole) =>
  (await graphql(server.url, headers, ChangeMemberRoleDocument, { input: { id, role } })).changeMemberRole;
const remove = async (headers: RequestHeaders, id: string) =>
  (await graphql(server.url, headers, RemoveMemberDocument, { input: { id } })).removeMember;
const leave = async (headers: RequestHeaders) =>
  (await graphql(server.url, headers, LeaveAccountDocument, {})).leaveAccount;
const list = async (headers: RequestHeaders, first = 100, after?: string) =>
  (await graphql(server.url, headers, MembersDocument, { first, ...(after === undefined ? {} : { after }) }))
    .members;
const create = async (headers: RequestHeaders, managing = false) =>
  (
    await graphql(server.url, headers, CreateApiKeyDocument, {
      input: { name: "k", ...(managing ? { permissions: ["KEYS_MANAGE" as const] } : {}) },
    })
  ).createApiKey;
const revoke = async (headers: RequestHeaders, id: string) =>
  (await graphql(server.url, headers, RevokeApiKeyDocument, { input: { id } })).revokeApiKey;

describe("an invitation", () => {
  test("makes a member at once, who has not joined, and sends a mail without a token", async () => {
    const { owner } = await team();
    const email = newEmail();
    const { member } = expectMember(
      await inviteAs(owner.headers, ` ${email.toUpperCase()} `, "DEVELOPER"),
      "InviteMemberSuccess",
    );
    expect(member).toMatchObject({ email, role: "DEVELOPER", joinedAt: null });
    await expect.poll(() => mailsTo(server.dataDirectory, email)).toHaveLength(1);
    const [mail] = await mailsTo(server.dataDirectory, email);
    expect(mail).toContain(`${server.url}/sign-in`);
    expect(mail).not.toContain("token");
    await signIn(server, email);
    const { members } = await graphql(server.url, owner.headers, MembersDocument, {});
    const joined = expectMember(members, "MemberConnection").edges.find(({ node }) => node.email === email);
    expect(joined?.node.joinedAt).not.toBeNull();
  });

  test("of a member is member_already_exists, of no address invalid_email, and neither changes anything", async () => {
    const { owner, viewer } = await team();
    expect(codeOf(await inviteAs(owner.headers, viewer.email.toUpperCase(), "OWNER"))).toBe(
      "member_already_exists",
    );
    for (const email of [
      "",
      "a",
      "a@",
      "@b",
      "a b@c.d",
      "a@b..c",
      `${"a".repeat(65)}@b.c`,
      "a@b.c\nBcc: d@e.f",
    ])
      expect(codeOf(await inviteAs(owner.headers, email)), email).toBe("invalid_email");
    expect(codeOf(await inviteAs(owner.headers, `a@${"b.".repeat(126)}c`))).toBe("invalid_email");
    expect(codeOf(await inviteAs(owner.headers, "\u212Aate@example.com"))).toBe("invalid_email");
    expect(expectMember(await list(owner.headers), "MemberConnection").totalCount).toBe(3);
  });

  test("sent ten times at once makes one member", async () => {
    const { account, owner } = await team();
    const email = newEmail();
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, async () => codeOf(await inviteAs(operatorIn(account), email))),
    );
    expect(outcomes.filter((code) => code === null)).toHaveLength(1);
    expect(outcomes.filter((code) => code === "member_already_exists")).toHaveLength(9);
    expect(expectMember(await list(owner.headers), "MemberConnection").totalCount).toBe(4);
  });
});

describe("the last owner", () => {
  test("can neither leave, be removed, nor take another role, by whomever", async () => {
    const { account, owner } = await team();
    for (const headers of [owner.headers, operatorIn(account)]) {
      expect(codeOf(await remove(headers, owner.id))).toBe("last_owner_required");
      expect(codeOf(await setRole(headers, owner.id, "VIEWER"))).toBe("last_owner_required");
    }
    expect(codeOf(await leave(owner.headers))).toBe("last_owner_required");
    expectMember(await setRole(owner.headers, owner.id, "OWNER"), "ChangeMemberRoleSuccess");
  });

  test("stays, when all owners go at once", async () => {
    for (let round = 0; round < 5; round += 1) {
      const { account, owner, dev, viewer } = await team();
      await setRole(owner.headers, dev.id, "OWNER");
      await setRole(owner.headers, viewer.id, "OWNER");
      const outcomes = await Promise.all([
        leave(owner.headers),
        remove(operatorIn(account), dev.id),
        setRole(operatorIn(account), viewer.id, "DEVELOPER"),
      ]);
      expect(outcomes.map(codeOf).filter((code) => code === "last_owner_required")).toHaveLength(1);
      const { edges } = expectMember(await list(operatorIn(account)), "MemberConnection");
      expect(edges.filter(({ node }) => node.role === "OWNER")).toHaveLength(1);
    }
  });
});

describe("who goes", () => {
  test("or is removed may do nothing any more, and gets the answer of an absent account", async () => {
    const { account, owner, dev, viewer } = await team();
    expectMember(await remove(owner.headers, dev.id), "RemoveMemberSuccess");
    expectMember(await leave(viewer.headers), "LeaveAccountSuccess");
    for (const { headers } of [dev, viewer]) {
      expectEnvelope(await rest(server.url, "GET", "/v1/keys", headers), "account_not_found", []);
      const named = { ...headers, "X-Account-Id": account };
      expectEnvelope(await rest(server.url, "GET", "/v1/keys", named), "account_not_found", []);
      const { viewer: seen } = await graphql(server.url, headers, ViewerDocument, {});
      expect(expectMember(seen, "Viewer").account).toBeNull();
    }
    expect(codeOf(await remove(owner.headers, dev.id))).toBe("member_not_found");
  });

  test("leaves the keys that it created, with nobody as their creator", async () => {
    const { owner, dev } = await team();
    const { apiKey } = expectMember(await create(dev.headers), "CreateApiKeySuccess");
    const creators = async () => {
      const { apiKeys } = await graphql(server.url, owner.headers, KeyCreatorsDocument, {});
      return expectMember(apiKeys, "ApiKeyConnection").edges.map(({ node }) => [
        node.id,
        node.createdBy?.email ?? null,
      ]);
    };
    expect(await creators()).toEqual([[apiKey.id, dev.email]]);
    await remove(owner.headers, dev.id);
    expect(await creators()).toEqual([[apiKey.id, null]]);
  });
});

describe("keys", () => {
  test("are revoked and changed by a developer who created them, by an owner, and by no other member", async () => {
    const { account, owner, dev, viewer } = await team();
    const other = await newMember(server, account, newEmail(), "DEVELOPER");
    const { apiKey: own } = expectMember(await create(dev.headers), "CreateApiKeySuccess");
    const { id: operators } = await createKey(server.url, account);
    for (const id of [own.id, operators]) {
      for (const headers of [withCookie(other.cookie), viewer.headers]) {
        expect(codeOf(await revoke(headers, id))).toBe("endpoint_restricted");
        const renamed = await rest(server.url, "PATCH", `/v1/keys/${id}`, headers, { name: "mine now" });
        expectEnvelope(renamed, "endpoint_restricted");
      }
    }
    expect(codeOf(await revoke(dev.headers, operators))).toBe("endpoint_restricted");
    expect(codeOf(await revoke(dev.headers, "key_00000000000000000000000000"))).toBe("key_not_found");
    const changed = await rest(server.url, "PATCH", `/v1/keys/${own.id}`, dev.headers, { name: "renamed" });
    expect(changed.status).toBe(200);
    expectMember(await revoke(dev.headers, own.id), "RevokeApiKeySuccess");
    expectMember(await revoke(owner.headers, operators), "RevokeApiKeySuccess");
  });

  test("that manage keys are made by owners alone: a developer would get more than it has", async () => {
    const { owner, dev } = await team();
    expect(codeOf(await create(dev.headers, true))).toBe("endpoint_restricted");
    expectMember(await create(owner.headers, true), "CreateApiKeySuccess");
  });

  test("of the account do not show who created them", async () => {
    const { account, dev } = await team();
    await create(dev.headers);
    const { secret } = await createManageKey(server.url, account);
    const { apiKeys } = await graphql(server.url, withKey(secret), KeyCreatorsDocument, {});
    const { edges } = expectMember(apiKeys, "ApiKeyConnection");
    expect(edges.map(({ node }) => node.createdBy)).toEqual([null, null]);
  });
});

describe("the list of members", () => {
  test("comes in pages, oldest first, and no member is of another account", async () => {
    const { owner, dev, viewer } = await team();
    await team();
    const first = expectMember(await list(owner.headers, 2), "MemberConnection");
    const rest_ = expectMember(
      await list(owner.headers, 2, first.pageInfo.endCursor ?? ""),
      "MemberConnection",
    );
    expect([...first.edges, ...rest_.edges].map(({ node }) => node.id)).toEqual([
      owner.id,
      dev.id,
      viewer.id,
    ]);
    expect(rest_.pageInfo.hasNextPage).toBe(false);
  });

  test("is asked with the same statements for three members as for one", async () => {
    const { owner } = await team();
    const counting = async (first: number) => {
      const before = server.statements.length;
      await list(owner.headers, first);
      return server.statements.length - before;
    };
    expect(await counting(3)).toBe(await counting(1));
  });
});

test("a person of several accounts says which, the session remembers it, and a stranger's is not found", async () => {
  const [one, two, three] = [await team(), await team(), await team()];
  const { email } = one.dev;
  await newMember(server, two.account, email, "OWNER");
  const cookie = await signIn(server, email);
  const ask = (account?: string) => rest(server.url, "GET", "/v1/keys", withCookie(cookie, account));
  expectEnvelope(await ask(), "validation_error", ["X-Account-Id"]);
  const { memberships } = await graphql(server.url, withCookie(cookie), MembershipsDocument, {});
  expect(expectMember(memberships, "MemberConnection").edges.map(({ node }) => node.account.id)).toEqual([
    one.account,
    two.account,
  ]);
  expect((await ask(two.account)).status).toBe(200);
  const accountNow = async () => {
    const { viewer } = await graphql(server.url, withCookie(cookie), ViewerDocument, {});
    return expectMember(viewer, "Viewer").account?.id;
  };
  expect(await accountNow()).toBe(two.account);
  for (const id of [three.account, "acc_00000000000000000000000000", "acc_1"]) {
    expectEnvelope(await ask(id), "account_not_found", []);
  }
  expect(await accountNow()).toBe(two.account);
  const { member } = await graphql(server.url, withCookie(cookie), MemberDocument, { id: one.owner.id });
  expect(codeOf(member)).toBe("member_not_found");
});
