import pg from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import {
  ChangeMemberRoleDocument,
  CompleteApiKeyRotationDocument,
  CreateApiKeyDocument,
  RemoveMemberDocument,
  RevokeBrowserTokensDocument,
  RotateApiKeyDocument,
  SignOutEverywhereDocument,
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
import { updateAccount, waitTimes } from "../../support/replicas.js";
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
  "a browser token whose maker is revoked": {
    code: "browser_token_revoked",
    async prepare(account) {
      const { id, secret } = await createManageKey(first.url, account);
      const { headers } = await createBrowserToken(first.url, account, {}, withKey(secret));
      return { headers, end: () => revokeKey(second.url, account, id) };
    },
  },
};

/** How many statements wait for a lock. */
async function untilWaiting(count: number): Promise<void> {
  await vi.waitFor(async () => {
    const waiting = await rowsOf(
      first.databaseUrl,
      "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
    );
    expect(waiting).toHaveLength(count);
  }, waitTimes);
}

/**
 * The change is let in, and waits for the lock of its account. Meanwhile its caller is ended. Where that needs the lock too, it
 * comes first.
 */
async function endedMeanwhile<Answer>(
  account: string,
  { end, locksAccount = false }: Pick<Case, "locksAccount"> & Pick<Ending, "end">,
  change: () => Promise<Answer>,
): Promise<Answer> {
  const holder = new pg.Client({ connectionString: first.databaseUrl });
  await holder.connect();
  try {
    await holder.query("BEGIN");
    await holder.query("SELECT 1 FROM accounts WHERE id = $1 FOR UPDATE", [account]);
    const ended = locksAccount ? end() : null;
    if (ended !== null) await untilWaiting(1);
    const changed = change();
    await untilWaiting(ended === null ? 1 : 2);
    if (ended === null) await end();
    await holder.query("ROLLBACK");
    await ended;
    return await changed;
  } finally {
    await holder.end();
  }
}

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
