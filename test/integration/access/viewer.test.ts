import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { NodeDocument, ViewerDocument } from "../../generated/graphql.js";
import { createBrowserToken } from "../../support/browser-tokens.js";
import { asOperator, graphql, operatorIn, rest, withKey, type RequestHeaders } from "../../support/client.js";
import { at, expectEnvelope } from "../../support/envelope.js";
import {
  createAccount,
  createKey,
  createManageKey,
  expectMember,
  type CreatedKey,
} from "../../support/fixtures.js";
import { newMember, signIn, withCookie } from "../../support/sign-in.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

let server: TestServer;
let account: string;
let plain: CreatedKey;
let manager: CreatedKey;

beforeAll(async () => {
  server = await startTestServer();
  account = await createAccount(server.url, 7, "Acme");
  plain = await createKey(server.url, account, { name: "plain" });
  manager = await createManageKey(server.url, account);
});
afterAll(() => server.stop());

async function viewer(headers: RequestHeaders) {
  const answer = await graphql(server.url, headers, ViewerDocument, {});
  return expectMember(answer.viewer, "Viewer");
}

describe("viewer", () => {
  test("says of an operator key that it is one, in no account unless it names one", async () => {
    expect(await viewer(asOperator)).toMatchObject({ kind: "OPERATOR", account: null, apiKey: null });
    expect(await viewer(operatorIn(account))).toMatchObject({
      kind: "OPERATOR",
      account: { id: account, name: "Acme", maxKeys: 7, activeKeyCount: 2 },
      apiKey: null,
    });
  });

  test("says of a key which one it is, and whose", async () => {
    expect(await viewer(withKey(plain.secret))).toMatchObject({
      kind: "API_KEY",
      account: { id: account, name: "Acme" },
      apiKey: { id: plain.id, name: "plain", status: "ACTIVE", permissions: [] },
    });
  });

  test("is found by its id by the same caller in the same account, and by nobody else", async () => {
    const other = await createAccount(server.url);
    await newMember(server, account, "ada@example.com", "OWNER");
    const { cookie } = await newMember(server, other, "ada@example.com", "OWNER");
    const undecided = await signIn(server, "ada@example.com");
    const callers = [
      asOperator,
      operatorIn(account),
      operatorIn(other),
      withKey(plain.secret),
      withKey(manager.secret),
      withCookie(undecided),
      withCookie(cookie, account),
      withCookie(cookie, other),
      (await createBrowserToken(server.url, account)).headers,
      (await createBrowserToken(server.url, account)).headers,
    ];
    const ids: string[] = [];
    for (const caller of callers) ids.push((await viewer(caller)).id);
    expect(new Set(ids).size).toBe(callers.length);
    for (const [index, caller] of callers.entries()) {
      for (const id of ids) {
        const { node } = await graphql(server.url, caller, NodeDocument, { id });
        expect(node).toEqual(id === ids[index] ? { __typename: "Viewer", id } : null);
      }
    }
  });

  test("says what each caller may do", async () => {
    const any = ["READ_ACCOUNT", "READ_OWN_KEY", "READ_VIEWER", "REVOKE_OWN_KEY"];
    const keys = [
      "CREATE_BROWSER_TOKENS",
      "CREATE_KEYS",
      "CREATE_MANAGING_KEYS",
      "LINK_SECRETS",
      "READ_DEPLOYMENT",
      "READ_KEYS",
      "READ_KEY_HEALTH",
      "READ_USAGE",
      "REVOKE_BROWSER_TOKENS",
      "REVOKE_KEYS",
      "ROTATE_KEYS",
      "UPDATE_KEYS",
      "WATCH_KEYS",
    ];
    const accounts = [
      "CREATE_ACCOUNTS",
      "LIST_ACCOUNTS",
      "UPDATE_ACCOUNTS",
      "END_SUBSCRIPTIONS",
      "UPDATE_KEY_POLICY",
      "READ_REMINDERS",
      "UPDATE_REMINDERS",
    ];
    const operators = ["CREATE_OPERATORS", "READ_OPERATORS", "REVOKE_OPERATORS"];
    const permissions = async (headers: RequestHeaders) => (await viewer(headers)).permissions.toSorted();
    expect(await permissions(withKey(plain.secret))).toEqual(any);
    expect(await permissions(withKey(manager.secret))).toEqual([...any, ...keys].toSorted());
    const people = [
      "INVITE_MEMBERS",
      "READ_MEMBERS",
      "REMOVE_MEMBERS",
      "UPDATE_MEMBERS",
      "CREATE_SIGN_IN_LINKS",
    ];
    expect(await permissions(asOperator)).toEqual(
      [
        ...accounts,
        ...operators,
        ...keys,
        ...people,
        "READ_ACCOUNT",
        "READ_PEPPERS",
        "READ_AUDIT_TRAIL",
        "READ_VIEWER",
        "VERIFY_KEYS",
      ].toSorted(),
    );
  });
});

describe("GET /v1/keys/me", () => {
  test.each(["plain", "manager"] as const)(
    "answers the %s key with its record and its account",
    async (name) => {
      const key = name === "plain" ? plain : manager;
      const { status, body } = await rest(server.url, "GET", "/v1/keys/me", withKey(key.secret));
      expect(status).toBe(200);
      expect(body["data"]).toMatchObject({
        id: key.id,
        account_id: account,
        status: "active",
        prefix: "lk",
        last_four: key.secret.slice(-4),
        account: { id: account, name: "Acme", max_keys: 7 },
      });
      expect(at(body, "data", "secret")).toEqual({ prefix: "lk", last_four: key.secret.slice(-4) });
    },
  );

  test("is not for an operator key, which is no key of an account", async () => {
    expectEnvelope(
      await rest(server.url, "GET", "/v1/keys/me", operatorIn(account)),
      "endpoint_restricted",
      [],
    );
  });
});
