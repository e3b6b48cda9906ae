import { beforeAll, describe, expect, test } from "vitest";
import {
  ChangeMemberRoleDocument,
  LeaveAccountDocument,
  RemoveMemberDocument,
  RevokeSessionDocument,
  SignOutDocument,
  SignOutEverywhereDocument,
  WhoAmIDocument,
} from "../../generated/graphql.js";
import { newMember, signIn, withCookie } from "../../support/sign-in.js";
import { graphql, operatorIn, rest } from "../../support/client.js";
import { expectEnvelope } from "../../support/envelope.js";
import { createAccount, createKey, expectMember } from "../../support/fixtures.js";
import { startReplicas, type Replicas } from "../../support/replicas.js";
import { onDatabase } from "../../support/test-database.js";
import { isQuick } from "../../support/thorough.js";
import {
  overWebSocket,
  transports,
  untilComplete,
  untilHeard,
  untilWatching,
} from "../../support/watchers.js";

let replicas: Replicas;
let people = 0;

beforeAll(async () => {
  replicas = await startReplicas({}, [{}, {}]);
});

describe.each(transports)("over %s", (_name, watch) => {
  /** In a quick run, each way of watching loses its sessions on another server. */
  const lostOn = watch === overWebSocket ? 0 : 1;

  /** A member who watches on two servers with one session, beside an operator and a key to watch. */
  async function watchedTwice() {
    const account = await createAccount(replicas.url(0), 1_000);
    const server = { url: replicas.url(0), databaseUrl: replicas.databaseUrl };
    await newMember(server, account, `owner${String((people += 1))}@example.com`, "OWNER");
    const email = `watcher${String(people)}@example.com`;
    const { id, cookie } = await newMember(server, account, email, "OWNER");
    const headers = withCookie(cookie);
    const probe = await createKey(replicas.url(0), account);
    const watchers = await Promise.all([0, 1].map((turn) => watch(replicas.url(turn), headers)));
    const operator = await watch(replicas.url(1), operatorIn(account));
    await untilWatching(replicas.url(0), account, probe.id, [...watchers, operator]);
    const { viewer } = await graphql(replicas.url(0), headers, WhoAmIDocument, {});
    const sessionId = expectMember(viewer, "Viewer").session?.id ?? "";
    return { account, email, id, headers, sessionId, watchers, operator };
  }

  type Watched = Awaited<ReturnType<typeof watchedTwice>>;

  const losses: [string, string, (watched: Watched, url: string) => Promise<unknown>][] = [
    [
      "signed out",
      "session_revoked",
      async ({ headers }, url) =>
        expectMember((await graphql(url, headers, SignOutDocument, {})).signOut, "SignOutSuccess"),
    ],
    [
      "revoked from another browser",
      "session_revoked",
      async ({ email, sessionId }, url) => {
        const other = withCookie(await signIn({ url, databaseUrl: replicas.databaseUrl }, email));
        const input = { id: sessionId };
        const { revokeSession } = await graphql(url, other, RevokeSessionDocument, { input });
        expectMember(revokeSession, "RevokeSessionSuccess");
      },
    ],
    [
      "signed out everywhere",
      "session_revoked",
      async ({ headers }, url) =>
        expectMember(
          (await graphql(url, headers, SignOutEverywhereDocument, {})).signOutEverywhere,
          "SignOutEverywhereSuccess",
        ),
    ],
    [
      "of a member who is removed",
      "account_not_found",
      async ({ account, id }, url) =>
        expectMember(
          (await graphql(url, operatorIn(account), RemoveMemberDocument, { input: { id } })).removeMember,
          "RemoveMemberSuccess",
        ),
    ],
    [
      "of a member who leaves",
      "account_not_found",
      async ({ headers }, url) =>
        expectMember(
          (await graphql(url, headers, LeaveAccountDocument, {})).leaveAccount,
          "LeaveAccountSuccess",
        ),
    ],
  ];

  test.each(losses)(
    "a session %s is refused on every server, and hears nothing of what happens after that",
    async (_how, code, lose) => {
      for (const turn of isQuick ? [lostOn] : [0, 1]) {
        const watched = await watchedTwice();
        const { account, headers, watchers, operator } = watched;
        await lose(watched, replicas.url(turn));
        for (const url of replicas.urls) {
          const answer = await rest(url, "GET", "/v1/keys", headers);
          expectEnvelope(answer, code === "session_revoked" ? code : "account_not_found", []);
        }
        const later = await Promise.all([0, 1].map((other) => createKey(replicas.url(other), account)));
        for (const watcher of watchers) {
          await untilComplete(watcher);
          expect(watcher.items.map(({ error }) => error)).toEqual([code]);
        }
        await untilHeard(operator, later.length);
      }
    },
  );

  test("a member whose role is lowered goes on watching, as every member may, and may do no more than that", async () => {
    const { account, id, headers, watchers } = await watchedTwice();
    const input = { id, role: "VIEWER" as const };
    const { changeMemberRole } = await graphql(
      replicas.url(0),
      operatorIn(account),
      ChangeMemberRoleDocument,
      {
        input,
      },
    );
    expectMember(changeMemberRole, "ChangeMemberRoleSuccess");
    for (const url of replicas.urls) {
      expectEnvelope(await rest(url, "POST", "/v1/keys", headers, { name: "k" }), "endpoint_restricted", []);
    }
    const { id: created } = await createKey(replicas.url(1), account);
    for (const watcher of watchers) {
      await untilHeard(watcher, 1);
      expect(watcher.items.map(({ apiKey }) => apiKey?.id)).toEqual([created]);
    }
  });

  test("a session that reaches its end loses its stream then", async () => {
    const account = await createAccount(replicas.url(0), 10);
    const server = { url: replicas.url(0), databaseUrl: replicas.databaseUrl };
    const email = `watcher${String((people += 1))}@example.com`;
    const { cookie } = await newMember(server, account, email, "OWNER");
    await onDatabase(replicas.databaseUrl, (client) =>
      client.query(
        `UPDATE sessions SET expires_at = now() + interval '1500 milliseconds'
         WHERE person_id = (SELECT id FROM people WHERE email = $1)`,
        [email],
      ),
    );
    const watcher = await watch(replicas.url(1), withCookie(cookie));
    await untilComplete(watcher);
    expect(watcher.items.at(-1)?.error).toBe("session_expired");
  });
});
