import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { lockOperator } from "../../../src/storage/caller-stands.js";
import {
  ChangeMemberRoleDocument,
  CompleteApiKeyRotationDocument,
  CreateApiKeyDocument,
  LeaveAccountDocument,
  RemoveMemberDocument,
  RevokeApiKeysDocument,
  RevokeBrowserTokensDocument,
  RevokeOperatorDocument,
  RotateApiKeyDocument,
  SignOutDocument,
  SignOutEverywhereDocument,
  UpdateApiKeyDocument,
  type UpdateApiKeyInput,
} from "../../generated/graphql.js";
import { createBrowserToken } from "../../support/browser-tokens.js";
import { graphql, operatorIn, rest, withKey, type RequestHeaders } from "../../support/client.js";
import {
  codeOf,
  createAccount,
  createManageKey,
  createOperator,
  expectMember,
  revokeKey,
  revokeOperator,
} from "../../support/fixtures.js";
import { untilWaiting, updateAccount } from "../../support/replicas.js";
import { newMember, signIn, withCookie } from "../../support/sign-in.js";
import { rowsOf } from "../../support/test-database.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";

/** Callers ask the first server; who ends them asks the second. */
let first: TestServer;
let second: TestServer;

beforeAll(async () => {
  first = await startTestServer();
  second = await startTestServer({ DATABASE_URL: first.databaseUrl });
});
afterAll(async () => {
  await second.stop();
  await first.stop();
});

interface Ending {
  readonly headers: RequestHeaders;
  /** Ends the caller, and returns when that is acknowledged. */
  readonly end: () => Promise<unknown>;
}

interface Case {
  readonly prepare: (account: string) => Promise<Ending>;
  readonly code: string;
  /** Whether the end waits for the lock of the account, as the change does. */
  readonly locksAccount?: boolean;
}

let people = 0;

async function member(
  account: string,
  end: (id: string, cookie: string) => Promise<unknown>,
): Promise<Ending> {
  people += 1;
  const { id, cookie } = await newMember(first, account, `person-${people}@example.com`, "DEVELOPER");
  return { headers: withCookie(cookie, account), end: () => end(id, cookie) };
}

async function restrict(account: string, input: UpdateApiKeyInput): Promise<void> {
  const { updateApiKey } = await graphql(second.url, operatorIn(account), UpdateApiKeyDocument, { input });
  expectMember(updateApiKey, "UpdateApiKeySuccess");
}

const cases: Record<string, Case> = {
  "a key that is revoked": {
    code: "api_key_revoked",
    async prepare(account) {
      const { id, secret } = await createManageKey(first.url, account);
      return { headers: withKey(secret), end: () => revokeKey(second.url, account, id) };
    },
  },
  "the old secret of a key whose rotation is completed": {
    code: "api_key_revoked",
    async prepare(account) {
      const { id, secret } = await createManageKey(first.url, account);
      const input = { id, overlapSeconds: 3_600 };
      const { rotateApiKey } = await graphql(first.url, operatorIn(account), RotateApiKeyDocument, { input });
      expectMember(rotateApiKey, "RotateApiKeySuccess");
      const complete = () =>
        graphql(second.url, operatorIn(account), CompleteApiKeyRotationDocument, { input: { id } });
      return { headers: withKey(secret), end: complete };
    },
  },
  "a key whose account is suspended": {
    code: "account_suspended",
    locksAccount: true,
    async prepare(account) {
      const { secret } = await createManageKey(first.url, account);
      const suspend = () => updateAccount(second.url, { id: account, suspended: true });
      return { headers: withKey(secret), end: suspend };
    },
  },
  "an operator who is revoked": {
    code: "api_key_revoked",
    async prepare(account) {
      const { id, secret } = await createOperator(first.url, ["KEYS_MANAGE"]);
      const headers = { ...withKey(secret), "X-Account-Id": account };
      return { headers, end: () => revokeOperator(second.url, id) };
    },
  },
  "a member who signs out everywhere": {
    code: "session_revoked",
    prepare: (account) =>
      member(account, async () => {
        const other = await signIn(second, `person-${people}@example.com`);
        const { signOutEverywhere } = await graphql(
          second.url,
          withCookie(other),
          SignOutEverywhereDocument,
          {},
        );
        expectMember(signOutEverywhere, "SignOutEverywhereSuccess");
      }),
  },
  "a member who is removed": {
    code: "account_not_found",
    locksAccount: true,
    prepare: (account) =>
      member(account, async (id) => {
        const input = { id };
        const { removeMember } = await graphql(second.url, operatorIn(account), RemoveMemberDocument, {
          input,
        });
        expectMember(removeMember, "RemoveMemberSuccess");
      }),
  },
  "a member who becomes a viewer": {
    code: "endpoint_restricted",
    locksAccount: true,
    prepare: (account) =>
      member(account, async (id) => {
        const input = { id, role: "VIEWER" } as const;
        const { changeMemberRole } = await graphql(
          second.url,
          operatorIn(account),
          ChangeMemberRoleDocument,
          {
            input,
          },
        );
        expectMember(changeMemberRole, "ChangeMemberRoleSuccess");
      }),
  },
  "a browser token that is revoked": {
    code: "browser_token_revoked",
    locksAccount: true,
    async prepare(account) {
      const { headers } = await createBrowserToken(first.url, account);
      const revoke = () =>
        graphql(second.url, operatorIn(account), RevokeBrowserTokensDocument, { input: {} });
      return { headers, end: revoke };
    },
  },
  "a browser token of an operator whose account is suspended": {
    code: "account_suspended",
    locksAccount: true,
    async prepare(account) {
      const { headers } = await createBrowserToken(first.url, account);
      const suspend = () => updateAccount(second.url, { id: account, suspended: true });
      return { headers, end: suspend };
    },
  },
  "a browser token whose maker gets a number of uses": {
    code: "browser_token_revoked",
    async prepare(account) {
      const { id, secret } = await createManageKey(first.url, account);
      const { headers } = await createBrowserToken(first.url, account, {}, withKey(secret));
      return { headers, end: () => restrict(account, { id, maxUses: 100 }) };
    },
  },
  "a key that may be used from elsewhere only": {
    code: "ip_restricted",
    async prepare(account) {
      const { id, secret } = await createManageKey(first.url, account);
      return { headers: withKey(secret), end: () => restrict(account, { id, allowedIps: ["203.0.113.7"] }) };
    },
  },
  "a browser token whose maker is revoked": {
    code: "browser_token_revoked",
    async prepare(account) {
      const { id, secret } = await createManageKey(first.url, account);
      const { headers } = await createBrowserToken(first.url, account, {}, withKey(secret));
      return { headers, end: () => revokeKey(second.url, account, id) };
    },
  },
};

/**
 * The change is let in, and waits for the lock of its account. Meanwhile its caller is ended. Where that needs the lock too, it
 * comes first.
 */
async function endedMeanwhile<Answer>(
  locked: string,
  { end, locksAccount = false }: Pick<Case, "locksAccount"> & Pick<Ending, "end">,
  change: () => Promise<Answer>,
  lock = "SELECT 1 FROM accounts WHERE id = $1 FOR UPDATE",
): Promise<Answer> {
  const holder = new pg.Client({ connectionString: first.databaseUrl });
  await holder.connect();
  try {
    await holder.query("BEGIN");
    await holder.query(lock, [locked]);
    const ended = locksAccount ? end() : null;
    if (ended !== null) await untilWaiting(first.databaseUrl, 1);
    const changed = change();
    await untilWaiting(first.databaseUrl, ended === null ? 1 : 2);
    if (ended === null) await end();
    await holder.query("ROLLBACK");
    await ended;
    return await changed;
  } finally {
    await holder.end();
  }
}

const lockOfKey = "SELECT 1 FROM api_keys WHERE id = $1 FOR UPDATE";

function countKeys(account: string): Promise<unknown[]> {
  return rowsOf(first.databaseUrl, "SELECT count(*) FROM api_keys WHERE account_id = $1", [account]);
}

test.each(Object.entries(cases))("a change that waited has not been made by %s", async (_who, given) => {
  const account = await createAccount(first.url);
  const { headers, end } = await given.prepare(account);
  const before = await countKeys(account);
  const { locksAccount = false } = given;
  const { createApiKey } = await endedMeanwhile(account, { end, locksAccount }, () =>
    graphql(first.url, headers, CreateApiKeyDocument, { input: { name: "too late" } }),
  );
  expect(codeOf(createApiKey)).toBe(given.code);
  expect(await countKeys(account)).toEqual(before);
});

test("REST answers a change that waited as one that comes after the revocation", async () => {
  const account = await createAccount(first.url);
  const { id, secret } = await createManageKey(first.url, account);
  const end = () => revokeKey(second.url, account, id);
  const answer = await endedMeanwhile(account, { end }, () =>
    rest(first.url, "POST", "/v1/keys", withKey(secret), { name: "too late" }),
  );
  expect([answer.status, answer.body["error"]]).toEqual([401, "api_key_revoked"]);
});

test("a caller who stands makes a change that waited", async () => {
  const account = await createAccount(first.url);
  const { secret } = await createManageKey(first.url, account);
  const { secret: gone, id } = await createOperator(first.url, ["KEYS_VERIFY"]);
  expect(gone).not.toBe(secret);
  const end = () => revokeOperator(second.url, id);
  const { createApiKey } = await endedMeanwhile(account, { end }, () =>
    graphql(first.url, withKey(secret), CreateApiKeyDocument, { input: { name: "in time" } }),
  );
  expectMember(createApiKey, "CreateApiKeySuccess");
});

test("a key does not get another secret for the one that a rotation has ended", async () => {
  const account = await createAccount(first.url);
  const { id, secret } = await createManageKey(first.url, account);
  const input = { id, overlapSeconds: 3_600 };
  const { rotateApiKey } = await graphql(first.url, operatorIn(account), RotateApiKeyDocument, { input });
  expectMember(rotateApiKey, "RotateApiKeySuccess");
  const end = () =>
    graphql(second.url, operatorIn(account), CompleteApiKeyRotationDocument, { input: { id } });
  const { rotateApiKey: again } = await endedMeanwhile(
    id,
    { end, locksAccount: true },
    () => graphql(first.url, withKey(secret), RotateApiKeyDocument, { input }),
    lockOfKey,
  );
  expect(codeOf(again)).toBe("api_key_revoked");
});

test("an ended secret revokes no keys by naming its own key too", async () => {
  const account = await createAccount(first.url);
  const { id, secret } = await createManageKey(first.url, account);
  const other = await createManageKey(first.url, account);
  const input = { id, overlapSeconds: 3_600 };
  const { rotateApiKey } = await graphql(first.url, operatorIn(account), RotateApiKeyDocument, { input });
  expectMember(rotateApiKey, "RotateApiKeySuccess");
  const end = () =>
    graphql(second.url, operatorIn(account), CompleteApiKeyRotationDocument, { input: { id } });
  const { revokeApiKeys } = await endedMeanwhile(
    id,
    { end, locksAccount: true },
    () => graphql(first.url, withKey(secret), RevokeApiKeysDocument, { input: { ids: [id, other.id] } }),
    lockOfKey,
  );
  expect(codeOf(revokeApiKeys)).toBe("api_key_revoked");
});

test("a key that was restricted gives itself no more than it has now", async () => {
  const account = await createAccount(first.url);
  const { id, secret } = await createManageKey(first.url, account);
  const end = () => restrict(account, { id, idleTimeoutDays: 1 });
  const { updateApiKey } = await endedMeanwhile(
    id,
    { end, locksAccount: true },
    () => graphql(first.url, withKey(secret), UpdateApiKeyDocument, { input: { id, idleTimeoutDays: null } }),
    lockOfKey,
  );
  expect(codeOf(updateApiKey)).toBe("endpoint_restricted");
});

test("an owner who became a viewer does not give themselves the role back", async () => {
  const account = await createAccount(first.url);
  await newMember(first, account, "other-owner@example.com", "OWNER");
  const { id, cookie } = await newMember(first, account, "demoted@example.com", "OWNER");
  const change = (url: string, headers: RequestHeaders, role: "OWNER" | "VIEWER") =>
    graphql(url, headers, ChangeMemberRoleDocument, { input: { id, role } });
  const end = () => change(second.url, operatorIn(account), "VIEWER");
  const { changeMemberRole } = await endedMeanwhile(account, { end, locksAccount: true }, () =>
    change(first.url, withCookie(cookie, account), "OWNER"),
  );
  expect(codeOf(changeMemberRole)).toBe("endpoint_restricted");
});

test("a revoked key ends no browser tokens of an owner that is called like the key", async () => {
  const account = await createAccount(first.url);
  const { id, secret } = await createManageKey(first.url, account);
  const end = () => revokeKey(second.url, account, id);
  const { revokeBrowserTokens } = await endedMeanwhile(account, { end }, () =>
    graphql(first.url, withKey(secret), RevokeBrowserTokensDocument, { input: { externalOwnerId: id } }),
  );
  expect(codeOf(revokeBrowserTokens)).toBe("api_key_revoked");
});

test("a session that was ended ends no others", async () => {
  const account = await createAccount(first.url);
  const email = "stolen@example.com";
  const { cookie } = await newMember(first, account, email, "DEVELOPER");
  await signIn(second, email);
  const end = async () => {
    const { signOut } = await graphql(second.url, withCookie(cookie), SignOutDocument, {});
    expectMember(signOut, "SignOutSuccess");
  };
  const { signOutEverywhere } = await endedMeanwhile(
    email,
    { end },
    () => graphql(first.url, withCookie(cookie), SignOutEverywhereDocument, {}),
    "SELECT 1 FROM people WHERE email = $1 FOR UPDATE",
  );
  expect(codeOf(signOutEverywhere)).toBe("session_revoked");
});

test("callers who end or change themselves are not asked about what they did", async () => {
  const account = await createAccount(first.url);
  const key = await createManageKey(first.url, account);
  const rotated = await graphql(first.url, withKey(key.secret), RotateApiKeyDocument, {
    input: { id: key.id, overlapSeconds: 0 },
  });
  const { secret } = expectMember(rotated.rotateApiKey, "RotateApiKeySuccess");
  const revoked = await graphql(first.url, withKey(secret), RevokeApiKeysDocument, {
    input: { ids: [key.id] },
  });
  expectMember(revoked.revokeApiKeys, "RevokeApiKeysSuccess");
  const operator = await createOperator(first.url, ["ACCOUNTS_MANAGE"]);
  const own = await graphql(first.url, withKey(operator.secret), RevokeOperatorDocument, {
    input: { id: operator.id },
  });
  expectMember(own.revokeOperator, "RevokeOperatorSuccess");
  await newMember(first, account, "stays@example.com", "OWNER");
  const { id, cookie } = await newMember(first, account, "goes@example.com", "OWNER");
  const lowered = await graphql(first.url, withCookie(cookie, account), ChangeMemberRoleDocument, {
    input: { id, role: "DEVELOPER" },
  });
  expectMember(lowered.changeMemberRole, "ChangeMemberRoleSuccess");
  const left = await graphql(first.url, withCookie(cookie, account), LeaveAccountDocument, {});
  expectMember(left.leaveAccount, "LeaveAccountSuccess");
  const over = await graphql(first.url, withCookie(cookie), SignOutEverywhereDocument, {});
  expectMember(over.signOutEverywhere, "SignOutEverywhereSuccess");
});

test("the revocation of an operator does not wait for changes that come after it", async () => {
  const account = await createAccount(first.url);
  const { id, secret } = await createOperator(first.url, ["KEYS_MANAGE"]);
  const { text, values } = lockOperator(id, "shared");
  const holder = new pg.Client({ connectionString: first.databaseUrl });
  await holder.connect();
  try {
    // A change of the operator is about to be committed.
    await holder.query("BEGIN");
    await holder.query(text, [...values]);
    const revoked = revokeOperator(second.url, id);
    await untilWaiting(first.databaseUrl, 1);
    const headers = { ...withKey(secret), "X-Account-Id": account };
    const changed = graphql(first.url, headers, CreateApiKeyDocument, { input: { name: "too late" } });
    await untilWaiting(first.databaseUrl, 2);
    await holder.query("ROLLBACK");
    await revoked;
    expect(codeOf((await changed).createApiKey)).toBe("api_key_revoked");
  } finally {
    await holder.end();
  }
});
