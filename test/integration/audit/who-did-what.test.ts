import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import {
  AuditEventsDocument,
  ChangeMemberRoleDocument,
  LeaveAccountDocument,
  NodeDocument,
  RemoveMemberDocument,
  SignOutDocument,
  SignOutEverywhereDocument,
  UpdateKeyPolicyDocument,
} from "../../generated/graphql.js";
import { asOperator, graphql, graphqlText, operatorIn, rest, withKey } from "../../support/client.js";
import { textAt } from "../../support/envelope.js";
import {
  createAccount,
  createKey,
  createManageKey,
  createOperator,
  expectMember,
  revokeKey,
  revokeOperator,
  setMaxKeys,
} from "../../support/fixtures.js";
import {
  invite,
  latestToken,
  newMember,
  redeem,
  requestLink,
  signIn,
  withCookie,
} from "../../support/sign-in.js";
import { onDatabase } from "../../support/test-database.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";
import { eventsOf } from "./trail.js";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const root = { kind: "operator", id: null };

describe("a change is in the trail of its account, with who made it and what was changed:", () => {
  test("keys, by an operator, a key and a member", async () => {
    const { url } = server;
    const account = await createAccount(url);
    const manager = await createManageKey(url, account);
    const owner = await newMember(server, account, "keys-owner@example.com", "OWNER");
    const asOwner = withCookie(owner.cookie);
    const made = await rest(url, "POST", "/v1/keys", withKey(manager.secret), { name: "mine", max_uses: 5 });
    expect(made.status, made.text).toBe(201);
    const [newest] = await eventsOf(url, operatorIn(account), "&action=key.created");
    const id = newest?.target ?? "";
    const changed = await rest(url, "PATCH", `/v1/keys/${id}`, asOwner, { name: "ours" });
    expect(changed.status, changed.text).toBe(200);
    await revokeKey(url, account, id);

    const [revoked, updated, created] = await eventsOf(url, asOwner, `&target=${id}`);
    expect(created).toMatchObject({
      action: "key.created",
      account_id: account,
      actor: { kind: "key", id: manager.id },
      before: null,
      after: { name: "mine", maxUses: 5 },
      address: "127.0.0.1",
      user_agent: "node",
      request_id: made.headers.get("x-request-id"),
    });
    expect(updated).toMatchObject({
      action: "key.updated",
      actor: { kind: "member", id: owner.id },
      before: { name: "mine" },
      after: { name: "ours" },
      request_id: changed.headers.get("x-request-id"),
    });
    expect(Object.keys(updated?.after ?? {})).toEqual(["name"]);
    expect(revoked).toMatchObject({ action: "key.revoked", actor: root, before: { revokedAt: null } });
    expect(revoked?.after).toHaveProperty("revokedAt");
  });

  test("the rotation of a key, completed and cancelled, without any secret", async () => {
    const { url } = server;
    const account = await createAccount(url);
    const key = await createKey(url, account);
    const caller = operatorIn(account);
    const secrets: string[] = [key.secret];
    for (const end of ["complete", "cancel"]) {
      const rotated = await rest(url, "POST", `/v1/keys/${key.id}/rotate`, caller, { overlap_seconds: 60 });
      secrets.push(textAt(rotated.body, "data", "secret"));
      expect((await rest(url, "POST", `/v1/keys/${key.id}/rotate/${end}`, caller)).status).toBe(200);
    }
    const events = (await eventsOf(url, caller, `&target=${key.id}`)).reverse();
    expect(events.map(({ action }) => action)).toEqual([
      "key.created",
      "key.rotated",
      "key.rotation_completed",
      "key.rotated",
      "key.rotation_cancelled",
    ]);
    const [first = "", second = "", third = ""] = secrets.map((secret) => secret.slice(-4));
    expect(events[1]).toMatchObject({
      actor: root,
      before: { lastFour: first },
      after: { lastFour: second },
    });
    expect(events[1]?.after).toHaveProperty("previousEndsAt");
    const ended = { previousLastFour: null, previousEndsAt: null };
    const { previousEndsAt } = events[1]?.after ?? {};
    expect(events[2]).toMatchObject({
      actor: root,
      before: { previousLastFour: first, previousEndsAt },
      after: ended,
    });
    expect(events[4]).toMatchObject({
      actor: root,
      before: { lastFour: third, previousLastFour: second },
      after: { lastFour: second, ...ended },
    });
    for (const secret of secrets) expect(JSON.stringify(events)).not.toContain(secret);
  });

  test("the policy of keys, by an owner, with the rules before and after", async () => {
    const { url } = server;
    const account = await createAccount(url);
    const owner = await newMember(server, account, "policy-owner@example.com", "OWNER");
    const input = { maxKeyLifetimeDays: 90, keysMustExpire: true };
    await graphql(url, withCookie(owner.cookie), UpdateKeyPolicyDocument, { input });
    const [newest] = await eventsOf(url, operatorIn(account));
    expect(newest).toMatchObject({
      action: "account.updated",
      target: account,
      actor: { kind: "member", id: owner.id },
      before: { maxKeyLifetimeDays: null, keysMustExpire: false },
      after: input,
    });
    expect(Object.keys(newest?.after ?? {}).toSorted()).toEqual(Object.keys(input).toSorted());
  });

  test("the account itself, and its members", async () => {
    const { url } = server;
    const account = await createAccount(url, 3);
    await setMaxKeys(url, account, 4);
    const owner = await newMember(server, account, "acc-owner@example.com", "OWNER");
    const viewer = await invite(url, account, "acc-viewer@example.com", "VIEWER");
    const leaver = await newMember(server, account, "acc-leaver@example.com", "VIEWER");
    const asOwner = withCookie(owner.cookie);
    await graphql(url, asOwner, ChangeMemberRoleDocument, { input: { id: viewer, role: "DEVELOPER" } });
    await graphql(url, asOwner, RemoveMemberDocument, { input: { id: viewer } });
    await graphql(url, withCookie(leaver.cookie), LeaveAccountDocument, {});

    const events = (await eventsOf(url, asOwner)).reverse();
    expect(events.map(({ action, target }) => [action, target])).toEqual([
      ["account.created", account],
      ["account.updated", account],
      ["member.invited", owner.id],
      ["member.joined", owner.id],
      ["member.invited", viewer],
      ["member.invited", leaver.id],
      ["member.joined", leaver.id],
      ["member.role_changed", viewer],
      ["member.removed", viewer],
      ["member.left", leaver.id],
    ]);
    expect(events[0]).toMatchObject({ actor: root, after: { maxKeys: 3 } });
    expect(events[1]).toMatchObject({ before: { maxKeys: 3 }, after: { maxKeys: 4 } });
    expect(events[7]).toMatchObject({
      actor: { kind: "member", id: owner.id },
      before: { role: "VIEWER" },
      after: { role: "DEVELOPER" },
    });
    expect(events[9]).toMatchObject({ actor: { kind: "member", id: leaver.id } });
  });

  test("operators, sessions and links to sign in are in the trail of no account", async () => {
    const { url, dataDirectory } = server;
    const operator = await createOperator(url, ["KEYS_VERIFY"]);
    await revokeOperator(url, operator.id);
    const account = await createAccount(url);
    await invite(url, account, "signing@example.com", "OWNER");
    await requestLink(url, "signing@example.com");
    const answer = await redeem(url, await latestToken(dataDirectory, "signing@example.com"));
    expect(answer.status).toBe(200);
    const cookie = await signIn(server, "signing@example.com");
    await graphql(url, withCookie(cookie), SignOutDocument, {});
    const again = await signIn(server, "signing@example.com");
    await graphql(url, withCookie(again), SignOutEverywhereDocument, {});

    const events = await eventsOf(url, asOperator);
    const of = (action: string) => events.find((event) => event.action === action);
    expect(of("operator.created")).toMatchObject({ target: operator.id, actor: root, account_id: null });
    expect(of("operator.revoked")).toMatchObject({ target: operator.id });
    expect(of("sign_in_link.created")).toMatchObject({
      target: "signing@example.com",
      actor: { kind: "system", id: null },
    });
    const begun = of("session.created");
    expect(begun?.actor.kind).toBe("member");
    expect(of("session.revoked")).toMatchObject({ actor: begun?.actor });
    expect(of("session.signed_out_everywhere")).toMatchObject({ target: begun?.actor.id });
  });
});

describe("a refused change", () => {
  test("writes nothing", async () => {
    const { url } = server;
    const account = await createAccount(url, 1);
    const key = await createKey(url, account);
    const before = await eventsOf(url, operatorIn(account));
    const refusals = await Promise.all([
      rest(url, "POST", "/v1/keys", operatorIn(account), { name: "one too many" }),
      rest(url, "DELETE", "/v1/keys/key_00000000000000000000000000", operatorIn(account)),
      rest(url, "PATCH", `/v1/keys/${key.id}`, withKey(key.secret), { name: "not mine" }),
    ]);
    expect(refusals.map(({ status }) => status)).toEqual([409, 404, 403]);
    expect(await eventsOf(url, operatorIn(account))).toEqual(before);
  });

  test("a change whose event cannot be written is not made", async () => {
    const own = await startTestServer();
    try {
      const account = await createAccount(own.url);
      const key = await createKey(own.url, account);
      await onDatabase(own.databaseUrl, (client) =>
        client.query("ALTER TABLE audit_events ADD CONSTRAINT no_more CHECK (number < 3)"),
      );
      const answer = await rest(own.url, "DELETE", `/v1/keys/${key.id}`, operatorIn(account));
      expect(answer.status).toBe(500);
      expect((await rest(own.url, "GET", "/v1/keys/me", withKey(key.secret))).status).toBe(200);
      expect((await rest(own.url, "POST", "/v1/keys", operatorIn(account), { name: "new" })).status).toBe(
        500,
      );
      const { rowCount } = await onDatabase(own.databaseUrl, (client) =>
        client.query("SELECT FROM api_keys"),
      );
      expect(rowCount).toBe(1);
    } finally {
      await own.stop();
    }
  });
});

describe("the list", () => {
  test("is the same on GraphQL, page by page and filtered", async () => {
    const { url } = server;
    const account = await createAccount(url);
    const keys = [
      await createKey(url, account),
      await createKey(url, account),
      await createKey(url, account),
    ];
    const caller = operatorIn(account);
    const read = async (variables: object) => {
      const { auditEvents } = await graphql(url, caller, AuditEventsDocument, variables);
      return expectMember(auditEvents, "AuditEventConnection");
    };
    const all = await eventsOf(url, caller);
    const first = await read({ first: 3 });
    expect(first.totalCount).toBe(4);
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const second = await read({ first: 3, after: first.pageInfo.endCursor });
    expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const shown = [...first.edges, ...second.edges].map(({ node }) => node);
    expect(shown.map(({ id, hash }) => [id, hash])).toEqual(all.map(({ id, hash }) => [id, hash]));
    const last = await read({ last: 2, before: first.pageInfo.endCursor });
    expect(last.edges.map(({ node }) => node.number)).toEqual([4, 3]);
    const [{ occurredAt } = { occurredAt: "" }] = shown.slice(1);
    const filters = [
      [{ actions: ["ACCOUNT_CREATED"] }, [1]],
      [{ target: keys[1]?.id }, [3]],
      [{ actor: "operator" }, [4, 3, 2, 1]],
      [{ actor: "member" }, []],
      [{ actor: keys[0]?.id }, []],
      [{ from: occurredAt }, [4, 3]],
      [{ to: occurredAt }, [2, 1]],
    ] as const;
    for (const [filter, numbers] of filters) {
      const found = await read({ filter });
      expect(
        found.edges.map(({ node }) => node.number),
        JSON.stringify(filter),
      ).toEqual(numbers);
    }
    const { node } = await graphql(url, caller, NodeDocument, { id: shown[0]?.id ?? "" });
    expect(node).toMatchObject({ __typename: "AuditEvent", id: shown[0]?.id });
  });

  test("names what is wrong with a filter or a cursor", async () => {
    const account = await createAccount(server.url);
    const caller = operatorIn(account);
    const query = `query ($after: String, $filter: AuditEventFilter) { auditEvents(after: $after, filter: $filter) {
      __typename ... on ApiError { error details { field } } } }`;
    const { body } = await graphqlText(server.url, caller, query, { filter: { actor: "nobody" } });
    expect(body).toMatchObject({
      data: { auditEvents: { error: "validation_error", details: [{ field: "filter.actor" }] } },
    });
    const other = await rest(server.url, "GET", "/v1/audit-events?actor=nobody&after=x", caller);
    expect(other.status).toBe(422);
    expect(other.body).toMatchObject({ error: "validation_error", details: [{ field: "actor" }] });
  });
});

const changeLine = z.strictObject({
  level: z.literal("info"),
  time: z.string(),
  requestId: z.string(),
  actor: z.string(),
  action: z.string(),
  target: z.string(),
  accountId: z.string().nullable(),
  msg: z.literal("change"),
});

test("each event of all trails is one line of the log, and a refused change is none", async () => {
  const account = await createAccount(server.url, 0);
  const refused = await rest(server.url, "POST", "/v1/keys", operatorIn(account), { name: "one too many" });
  expect(refused.status).toBe(409);
  const changes = server.log.filter((line) => line.includes('"msg":"change"'));
  const lines = changes.map((line) => {
    const { requestId, actor, action, target, accountId } = changeLine.parse(JSON.parse(line));
    return [requestId, actor, action, target, accountId ?? ""].join(" ");
  });
  const events = await onDatabase(server.databaseUrl, async (client) => {
    const { rows } = await client.query<{ line: string }>(
      "SELECT concat_ws(' ', request_id, actor, action, target, account_id) AS line FROM audit_events",
    );
    return rows.map(({ line }) => line);
  });
  expect(events.length).toBeGreaterThan(40);
  expect(lines.toSorted()).toEqual(events.toSorted());
});
