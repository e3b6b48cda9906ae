import { print } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  NodeDocument,
  RedeemMagicLinkDocument,
  RevokeSessionDocument,
  SessionsDocument,
  SignOutDocument,
  SignOutEverywhereDocument,
  WhoAmIDocument,
} from "../../generated/graphql.js";
import { graphql, graphqlText, operatorIn, rest, withKey } from "../../support/client.js";
import { at, expectEnvelope } from "../../support/envelope.js";
import { codeOf, createAccount, createManageKey, expectMember } from "../../support/fixtures.js";
import { onDatabase } from "../../support/test-database.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";
import { generateToken } from "../../../src/core/model/sign-in/token.js";
import { cookieOf, invite, makeLink, redeem, signIn, withCookie } from "../../support/sign-in.js";

const email = "ada@example.com";
const other = "bob@example.com";

let server: TestServer;
let account: string;

beforeAll(async () => {
  server = await startTestServer();
  account = await createAccount(server.url, 50);
  await invite(server.url, account, email, "OWNER");
  await invite(server.url, account, other, "OWNER");
});
afterAll(() => server.stop());

const listKeys = (cookie: string) => rest(server.url, "GET", "/v1/keys", withCookie(cookie));
const sessionsOf = async (cookie: string) => {
  const { sessions } = await graphql(server.url, withCookie(cookie), SessionsDocument, { first: 100 });
  return expectMember(sessions, "SessionConnection").edges.map(({ node }) => node);
};
const change = (what: string, id: string) =>
  onDatabase(server.databaseUrl, (client) => client.query(`UPDATE sessions SET ${what} WHERE id = $1`, [id]));
const idOf = async (cookie: string) => {
  const { viewer } = await graphql(server.url, withCookie(cookie), WhoAmIDocument, {});
  return expectMember(viewer, "Viewer").session?.id ?? "";
};

describe("signing in", () => {
  test("sets a cookie that no script reads and no other site sends", async () => {
    const headers = { "User-Agent": `browser ${"x".repeat(500)}\u00e9` };
    for (let use = 0; use < 3; use += 1) {
      const answer = await redeem(server.url, await makeLink(server.databaseUrl, email), headers);
      expect(answer.headers.getSetCookie()).toHaveLength(1);
      expect(answer.headers.get("set-cookie")).toMatch(
        /^latchkey=session_[0-9A-Za-z]{49}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=(2592000|25919\d\d)$/,
      );
      expect(answer.headers.get("cache-control")).toBe("no-store");
      expect(answer.text).not.toContain(cookieOf(answer).split("=")[1]);
      expect((await listKeys(cookieOf(answer))).status).toBe(200);
    }
  });

  test("signing out takes the cookie away, by Apollo Server and by a compiled operation", async () => {
    const before = server.compiledAnswers();
    const cookies: string[] = [];
    for (let use = 0; use < 8; use += 1) cookies.push(await signIn(server, email));
    for (const cookie of cookies) {
      const answer = await graphqlText(server.url, withCookie(cookie), print(SignOutDocument));
      expect(answer.headers.getSetCookie()).toEqual(["latchkey=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0"]);
      expect((await listKeys(cookie)).status).toBe(401);
    }
    expect(server.compiledAnswers()).toBeGreaterThan(before);
  });

  test("behind https sets a __Host- cookie that is Secure, and takes no other", async () => {
    const secure = await startTestServer({
      PUBLIC_URL: "https://keys.example.com",
      DATABASE_URL: server.databaseUrl,
      SESSION_MAX_HOURS: "2",
    });
    try {
      const url = secure.url.replace("https://keys.example.com", `http://127.0.0.1:${secure.port}`);
      const answer = await redeem(url, await makeLink(server.databaseUrl, email));
      expect(answer.headers.get("set-cookie")).toMatch(
        /^__Host-latchkey=session_\w{49}; Path=\/; HttpOnly; SameSite=Lax; Secure; Max-Age=(7200|71\d\d)$/,
      );
      const cookie = cookieOf(answer);
      expect((await rest(url, "GET", "/v1/keys", withCookie(cookie))).status).toBe(200);
      const renamed = withCookie(cookie.replace("__Host-", ""));
      expectEnvelope(await rest(url, "GET", "/v1/keys", renamed), "api_key_missing", []);
    } finally {
      await secure.stop();
    }
  });

  test("shows the viewer the person and the session", async () => {
    const cookie = await signIn(server, email);
    const { viewer } = await graphql(server.url, withCookie(cookie), WhoAmIDocument, {});
    expect(expectMember(viewer, "Viewer")).toMatchObject({
      kind: "MEMBER",
      account: { id: account },
      person: { email },
      member: { email, role: "OWNER" },
      session: { isCurrent: true },
    });
  });

  test("for the 101st time ends the session that was unused for longest", async () => {
    const first = await signIn(server, other);
    const id = await idOf(first);
    await change("last_seen_at = last_seen_at - interval '1 hour'", id);
    for (let count = 0; count < 99; count += 1) await signIn(server, other);
    await change("last_seen_at = last_seen_at - interval '1 hour'", id);
    const latest = await signIn(server, other);
    expectEnvelope(await listKeys(first), "session_revoked", []);
    expect(await sessionsOf(latest)).toHaveLength(100);
    expectMember(
      (await graphql(server.url, withCookie(latest), SignOutEverywhereDocument, {})).signOutEverywhere,
      "SignOutEverywhereSuccess",
    );
  });
});

describe("a session", () => {
  test("ends when it was idle for too long, and at its greatest age", async () => {
    for (const end of ["last_seen_at = now() - interval '168 hours'", "expires_at = now()"]) {
      const cookie = await signIn(server, email);
      await change(end, await idOf(cookie));
      expectEnvelope(await listKeys(cookie), "session_expired", []);
    }
    const cookie = await signIn(server, email);
    await change("last_seen_at = now() - interval '167 hours'", await idOf(cookie));
    expect((await listKeys(cookie)).status).toBe(200);
  });

  test("writes down its use once a minute at most", async () => {
    const cookie = await signIn(server, email);
    const id = await idOf(cookie);
    const lastSeen = async () => {
      const seen = (await sessionsOf(cookie)).find((session) => session.id === id);
      return Date.parse(seen?.lastSeenAt ?? "");
    };
    const atFirst = await lastSeen();
    await listKeys(cookie);
    expect(await lastSeen()).toBe(atFirst);
    await change("last_seen_at = now() - interval '61 seconds'", id);
    await listKeys(cookie);
    await expect.poll(lastSeen).toBeGreaterThan(atFirst);
  });

  test("that is garbage costs no statement, and one that is unknown is not found", async () => {
    const garbage = ["", "x", `session_${"a".repeat(49)}`, generateToken("link"), "session_", "a=b"];
    const before = server.statements.length;
    for (const value of garbage) expectEnvelope(await listKeys(`latchkey=${value}`), "session_not_found", []);
    // The server may do work of its own at the same time.
    const ofSessions = () => server.statements.slice(before).filter((sql) => /^SELECT.*sessions/s.test(sql));
    expect(ofSessions()).toEqual([]);
    expectEnvelope(await listKeys(`latchkey=${generateToken("session")}`), "session_not_found", []);
    expect(ofSessions()).not.toEqual([]);
  });

  test("is not what stands in the database, and a stolen digest opens nothing", async () => {
    const cookie = await signIn(server, email);
    const token = cookie.split("=")[1] ?? "";
    const { rows } = await onDatabase(server.databaseUrl, (client) =>
      client.query<{ row: string; digest: Buffer }>("SELECT s::text AS row, digest FROM sessions s"),
    );
    expect(rows.map(({ row }) => row).join()).not.toContain(token);
    for (const { digest } of rows.slice(-3)) {
      for (const text of [
        digest.toString("hex"),
        digest.toString("base64url"),
        `session_${digest.toString("hex")}`,
      ])
        expectEnvelope(await listKeys(`latchkey=${text}`), "session_not_found", []);
    }
  });

  test("is a cookie and nothing else: as a key it is unknown, and a key in the cookie is no session", async () => {
    const cookie = await signIn(server, email);
    const token = cookie.split("=")[1] ?? "";
    expectEnvelope(await rest(server.url, "GET", "/v1/keys", withKey(token)), "api_key_not_found", []);
    const { secret } = await createManageKey(server.url, account);
    expectEnvelope(await listKeys(`latchkey=${secret}`), "session_not_found", []);
    const both = await rest(server.url, "GET", "/v1/keys/me", { ...withCookie(cookie), ...withKey(secret) });
    expect(both.status).toBe(200);
    const spoilt = await rest(server.url, "GET", "/v1/keys", {
      ...withCookie(cookie),
      ...withKey("nonsense"),
    });
    expectEnvelope(spoilt, "api_key_invalid", []);
    expectEnvelope(await listKeys(`${cookie}; ${cookie}x`), "session_not_found", []);
    expect((await listKeys(`theme=dark; ${cookie}; a=b`)).status).toBe(200);
    expectEnvelope(await rest(server.url, "GET", `/v1/keys?token=${token}`, {}), "api_key_invalid", [
      "token",
    ]);
  });
});

describe("signing out", () => {
  test("ends the session and takes the cookie back, also compiled", async () => {
    for (let use = 0; use < 7; use += 1) {
      const cookie = await signIn(server, email);
      const answer = await graphqlText(server.url, withCookie(cookie), print(SignOutDocument));
      expect(at(answer.body, "data", "signOut", "success"), answer.text).toBe(true);
      expect(answer.headers.get("set-cookie")).toBe("latchkey=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0");
      expectEnvelope(await listKeys(cookie), "session_revoked", []);
    }
  });

  test("everywhere ends all of one's own sessions, and nobody else's", async () => {
    const others = await signIn(server, other);
    const mine = [await signIn(server, email), await signIn(server, email)];
    const { signOutEverywhere } = await graphql(
      server.url,
      withCookie(mine[0] ?? ""),
      SignOutEverywhereDocument,
      {},
    );
    expect(expectMember(signOutEverywhere, "SignOutEverywhereSuccess").sessionCount).toBeGreaterThan(1);
    for (const cookie of mine) expectEnvelope(await listKeys(cookie), "session_revoked", []);
    expect((await listKeys(others)).status).toBe(200);
  });

  test("and signing in work for a person of 300 sessions, more than one notice of the database can name", async () => {
    const person = "many@example.com";
    await invite(server.url, account, person, "VIEWER");
    const first = await signIn(server, person);
    const add300 = () =>
      onDatabase(server.databaseUrl, (client) =>
        client.query(
          `INSERT INTO sessions (id, digest, pepper_version, person_id, created_at, last_seen_at, expires_at)
           SELECT 'ses_' || upper(substr(md5(random()::text), 1, 26)), sha256(random()::text::bytea), 1, p.id, now(),
                  now(), now() + interval '1 hour'
           FROM people p, generate_series(1, 300) WHERE p.email = $1`,
          [person],
        ),
      );
    await add300();
    const second = await signIn(server, person);
    expectEnvelope(await listKeys(first), "session_revoked", []);
    expect(await sessionsOf(second)).toHaveLength(100);
    await add300();
    const ended = await graphql(server.url, withCookie(second), SignOutEverywhereDocument, {});
    expect(expectMember(ended.signOutEverywhere, "SignOutEverywhereSuccess").sessionCount).toBe(400);
    expectEnvelope(await listKeys(second), "session_revoked", []);
  });

  test("of another browser of one's own leaves this one, and says which is which", async () => {
    const [here, there] = [await signIn(server, email), await signIn(server, email)];
    const [id, foreign] = [await idOf(there), await idOf(await signIn(server, other))];
    const listed = await sessionsOf(here);
    expect(listed.filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
    expect(listed.map((session) => session.id)).toContain(id);
    expect(listed.map((session) => session.id)).not.toContain(foreign);
    const revoke = async (which: string) =>
      (await graphql(server.url, withCookie(here), RevokeSessionDocument, { input: { id: which } }))
        .revokeSession;
    const node = async (which: string) =>
      (await graphql(server.url, withCookie(here), NodeDocument, { id: which })).node?.id ?? null;
    expect(await node(id)).toBe(id);
    expectMember(await revoke(id), "RevokeSessionSuccess");
    for (const which of [id, foreign, "ses_00000000000000000000000000", "ses_1", ""]) {
      expect(codeOf(await revoke(which))).toBe("session_not_found");
      expect(await node(which)).toBeNull();
    }
    expectEnvelope(await listKeys(there), "session_revoked", []);
    expect((await listKeys(here)).status).toBe(200);
  });

  test("is not for keys and operators", async () => {
    const { secret } = await createManageKey(server.url, account);
    for (const headers of [withKey(secret), operatorIn(account)]) {
      const { signOut } = await graphql(server.url, headers, SignOutDocument, {});
      expect(codeOf(signOut)).toBe("endpoint_restricted");
      const { sessions } = await graphql(server.url, headers, SessionsDocument, {});
      expect(codeOf(sessions)).toBe("endpoint_restricted");
    }
  });
});

test("an answer that changes no session sets no cookie", async () => {
  const cookie = await signIn(server, email);
  const failed = await graphqlText(server.url, {}, print(RedeemMagicLinkDocument), {
    input: { token: "link_x" },
  });
  for (const { headers } of [await listKeys(cookie), failed]) expect(headers.getSetCookie()).toEqual([]);
});
