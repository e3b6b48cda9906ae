import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { addressGroup } from "../../../src/core/model/floods/address-group.js";
import { generateToken } from "../../../src/core/model/sign-in/token.js";
import { MembershipsDocument, RequestMagicLinkDocument } from "../../generated/graphql.js";
import { graphql, operatorIn, rest, type Answer } from "../../support/client.js";
import { at } from "../../support/envelope.js";
import { codeOf, createAccount, expectMember } from "../../support/fixtures.js";
import { waitTimes } from "../../support/replicas.js";
import { createTestDatabase, onDatabase } from "../../support/test-database.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";
import {
  cookieOf,
  invite,
  latestToken,
  mailsTo,
  makeLink,
  redeem,
  requestLink,
  tokensTo,
  withCookie,
} from "../../support/sign-in.js";
import { eventsOf } from "../audit/trail.js";

const known = "ada@example.com";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ TRUST_PROXY: "loopback", LOG_LEVEL: "trace" });
  await invite(server.url, await createAccount(server.url), known, "OWNER");
});
afterAll(() => server.stop());

const saidOf = ({ body }: Answer) =>
  at(body, "data", "redeemMagicLink", "error") ?? at(body, "data", "redeemMagicLink", "__typename");
const from = (ip: string) => ({ "X-Forwarded-For": ip });
const ask = async (url: string, email: string, ip: string) =>
  (await graphql(url, from(ip), RequestMagicLinkDocument, { input: { email } })).requestMagicLink;
const count = (databaseUrl: string, table: string) =>
  onDatabase(databaseUrl, async (client) => {
    const { rows } = await client.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`);
    return rows[0]?.count ?? 0;
  });

/** Two servers on one database. */
async function startTwo() {
  const databaseUrl = await createTestDatabase();
  const variables = { TRUST_PROXY: "loopback", DATABASE_URL: databaseUrl };
  const servers = await Promise.all([startTestServer(variables), startTestServer(variables)]);
  const url = (turn: number) => servers[turn % 2 === 0 ? 0 : 1].url;
  await invite(url(0), await createAccount(url(0)), known, "VIEWER");
  const stop = () => Promise.all(servers.map((each) => each.stop()));
  return { databaseUrl, servers, url, stop };
}

const emailWindows = "limit_windows WHERE subject LIKE 'sign-in-email/%'";
const pauses = "limit_windows WHERE subject LIKE 'sign-in-mail/%'";
const spentForEmail = "limit_windows WHERE subject LIKE 'sign-in-email/%' AND taken = 5";
const endPauses = (databaseUrl: string) =>
  onDatabase(databaseUrl, (client) => client.query(`DELETE FROM ${pauses}`));

describe("a link", () => {
  test("is mailed, signs in once, and is used up by nothing but that", async () => {
    await requestLink(server.url, ` ${known.toUpperCase()}`, from("192.0.2.1"));
    const token = await latestToken(server.dataDirectory, known);
    await rest(server.url, "GET", `/sign-in`, {});
    const answer = await redeem(server.url, token);
    expect(saidOf(answer), answer.text).toBe("RedeemMagicLinkSuccess");
    expect((await rest(server.url, "GET", "/v1/keys", withCookie(cookieOf(answer)))).status).toBe(200);
    expect(saidOf(await redeem(server.url, token))).toBe("magic_link_already_used");
  });

  test("opened by twenty at once signs in one, and makes one session", async () => {
    const token = await makeLink(server.databaseUrl, known);
    const before = await count(server.databaseUrl, "sessions");
    const said = (await Promise.all(Array.from({ length: 20 }, () => redeem(server.url, token)))).map(saidOf);
    expect(said.filter((word) => word === "RedeemMagicLinkSuccess")).toHaveLength(1);
    expect(said.filter((word) => word === "magic_link_already_used")).toHaveLength(19);
    expect(await count(server.databaseUrl, "sessions")).toBe(before + 1);
  });

  test("is good for 15 minutes, and signs nobody in afterwards", async () => {
    const minuteMs = 60_000;
    const nearly = await makeLink(server.databaseUrl, known, 14 * minuteMs);
    expect(saidOf(await redeem(server.url, nearly))).toBe("RedeemMagicLinkSuccess");
    const late = await makeLink(server.databaseUrl, known, 15 * minuteMs);
    const answer = await redeem(server.url, late);
    expect(saidOf(answer)).toBe("magic_link_expired");
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  test("that is unknown is not found, and one that is garbage costs no statement", async () => {
    expect(saidOf(await redeem(server.url, generateToken("link")))).toBe("magic_link_not_found");
    const before = server.statements.length;
    for (const token of [
      "",
      "link_",
      `link_${"a".repeat(49)}`,
      generateToken("session"),
      "x".repeat(4_000),
    ]) {
      expect(saidOf(await redeem(server.url, token))).toBe("magic_link_not_found");
    }
    expect(server.statements.length).toBe(before);
  });

  test("of somebody who was removed meanwhile signs nobody in", async () => {
    expect(saidOf(await redeem(server.url, await makeLink(server.databaseUrl, "gone@example.com")))).toBe(
      "magic_link_not_found",
    );
    expect(await count(server.databaseUrl, "people WHERE email = 'gone@example.com'")).toBe(0);
  });
});

describe("asking for a link", () => {
  test("is answered the same for every address, and mails those alone who may come in", async () => {
    const databaseUrl = await createTestDatabase();
    const own = await startTestServer({ TRUST_PROXY: "loopback", DATABASE_URL: databaseUrl });
    await invite(own.url, await createAccount(own.url), known, "VIEWER");
    const said = [
      await ask(own.url, known, "192.0.2.9"),
      await ask(own.url, "nobody@example.com", "192.0.2.9"),
    ];
    expect(said[0]).toEqual(said[1]);
    // Stopping waits for what no answer waited for.
    await own.stop();
    expect(await count(databaseUrl, "magic_links")).toBe(1);
    expect(await count(databaseUrl, "people WHERE email = 'nobody@example.com'")).toBe(0);
  });

  test("with what is no address is invalid_email", async () => {
    expect(codeOf(await ask(server.url, "nobody", "192.0.2.2"))).toBe("invalid_email");
  });

  test("again within a minute, on any server, sends no second mail: the first link is good; once used, the next is sent", async () => {
    const { databaseUrl, servers, url, stop } = await startTwo();
    const asked = await Promise.all(
      Array.from({ length: 14 }, (_, index) => ask(url(index), known, `192.0.2.${String(index)}`)),
    );
    for (const answer of asked) expectMember(answer, "RequestMagicLinkSuccess");
    // All of them have been worked off, so that none sends its mail after the link was used.
    await vi.waitFor(async () => expect(await count(databaseUrl, emailWindows)).toBe(14), waitTimes);
    const directories = servers.map(({ dataDirectory }) => dataDirectory);
    const tokens = async () => (await Promise.all(directories.map((each) => tokensTo(each, known)))).flat();
    const [token = ""] = await vi.waitFor(async () => {
      expect(await tokens()).toHaveLength(1);
      return tokens();
    }, waitTimes);
    expect(saidOf(await redeem(url(0), token))).toBe("RedeemMagicLinkSuccess");
    await vi.waitFor(async () => expect(await count(databaseUrl, pauses)).toBe(0), waitTimes);
    await ask(url(1), known, "192.0.2.1");
    await stop();
    expect(await count(databaseUrl, "magic_links")).toBe(2);
  });

  test("from one place, however often and with however many addresses of a /48, keeps no mail from who asks elsewhere", async () => {
    const { databaseUrl, url, stop } = await startTwo();
    const victim = "192.0.2.1";
    const attackers = [
      ...Array.from({ length: 30 }, () => "198.51.100.7"),
      ...Array.from({ length: 30 }, (_, index) => `2001:db8:5:${index.toString(16)}::1`),
    ];
    for (const [turn, ip] of attackers.entries()) {
      await ask(url(turn), known, ip);
      await endPauses(databaseUrl);
    }
    // What the attackers asked for begins when chance says.
    await vi.waitFor(async () => {
      await endPauses(databaseUrl);
      expect(await count(databaseUrl, spentForEmail)).toBe(2);
    }, waitTimes);
    for (let asked = 0; asked < 3; asked += 1) {
      await endPauses(databaseUrl);
      const before = await count(databaseUrl, "magic_links");
      expectMember(await ask(url(asked), known, victim), "RequestMagicLinkSuccess");
      await vi.waitFor(
        async () => expect(await count(databaseUrl, "magic_links")).toBe(before + 1),
        waitTimes,
      );
    }
    await stop();
    // 5 for each place, though fewer where two of them were within one pause, and 3 for the victim.
    expect(await count(databaseUrl, "magic_links")).toBeLessThanOrEqual(13);
  });

  test("more than 60 times an hour from one /48 is ip_rate_limit_exceeded, and what one /64 of it is refused takes nothing from the others", async () => {
    const { url, stop } = await startTwo();
    const askFrom = (ip: string) => ask(url(0), "a@example.com", ip).then(codeOf);
    const refusedOf = async (ips: string[]) =>
      (await Promise.all(ips.map(askFrom))).filter((code) => code === "ip_rate_limit_exceeded").length;
    expect(await refusedOf(Array.from({ length: 100 }, () => "2001:db8:9::1"))).toBe(80);
    const others = Array.from({ length: 50 }, (_, index) => `2001:db8:9:${(index + 1).toString(16)}::1`);
    expect(await refusedOf(others)).toBe(10);
    expect(await askFrom("2001:db8:a::1")).toBeNull();
    await stop();
  });

  test("more than 20 times an hour from one network is ip_rate_limit_exceeded, over all servers", async () => {
    const databaseUrl = await createTestDatabase();
    const servers = await Promise.all(
      [0, 1].map(() => startTestServer({ TRUST_PROXY: "loopback", DATABASE_URL: databaseUrl })),
    );
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        ask(servers[index % 2]?.url ?? "", `a${String(index)}@example.com`, `2001:db8::${String(index)}`),
      ),
    );
    const refused = answers.filter((answer) => codeOf(answer) === "ip_rate_limit_exceeded");
    expect(refused).toHaveLength(10);
    for (const answer of refused) {
      const { retryAfter } = expectMember(answer, "IpRateLimitExceededError");
      expect(retryAfter).toBeGreaterThan(0);
      expect(retryAfter).toBeLessThanOrEqual(3_600);
    }
    expect(codeOf(await ask(servers[0]?.url ?? "", "b@example.com", "2001:db8:0:1::1"))).toBeNull();
    await Promise.all(servers.map((each) => each.stop()));
  });

  test.each([
    ["192.0.2.7", "192.0.2.7"],
    ["::ffff:192.0.2.7", "192.0.2.7"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:0DB8::1", "2001:db8:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
    ["64:ff9b::192.0.2.7", "64:ff9b:0:0::/64"],
    ["", "?"],
  ])("%s counts as %s", (ip, network) => {
    expect(addressGroup(ip)).toBe(network);
  });
});

describe("sign-up", () => {
  test("when it is open gives a new address an account of its own, once, when the link is used", async () => {
    const open = await startTestServer({ SIGN_UP: "open" });
    try {
      await requestLink(open.url, "new@example.com");
      const token = await latestToken(open.dataDirectory, "new@example.com");
      expect(await count(open.databaseUrl, "accounts")).toBe(0);
      const tokens = [token, await makeLink(open.databaseUrl, "new@example.com")];
      const [answer] = await Promise.all(tokens.map((each) => redeem(open.url, each)));
      if (answer === undefined) throw new Error("No answer");
      const { memberships } = await graphql(open.url, withCookie(cookieOf(answer)), MembershipsDocument, {});
      const { edges } = expectMember(memberships, "MemberConnection");
      expect(edges.map(({ node }) => [node.role, node.account.name])).toEqual([["OWNER", "My account"]]);
      expect(await count(open.databaseUrl, "accounts")).toBe(1);
      const [id = "", member = ""] = edges.flatMap(({ node }) => [node.account.id, node.id]);
      const events = await eventsOf(open.url, operatorIn(id));
      expect(events.map(({ action, target }) => [action, target])).toEqual([
        ["member.joined", member],
        ["account.created", id],
      ]);
      // Other owners read this too, so it names the member and not the person.
      for (const { actor } of events) expect(actor).toMatchObject({ kind: "member", id: member });
      expect(events[1]?.after).toMatchObject({ owner: "new@example.com" });
    } finally {
      await open.stop();
    }
  });
});

test("no token is in any log, however much is logged", async () => {
  const mailed = await tokensTo(server.dataDirectory, known);
  expect(mailed.length).toBeGreaterThan(0);
  const token = await makeLink(server.databaseUrl, known);
  const cookie = cookieOf(await redeem(server.url, token));
  await rest(server.url, "GET", `/sign-in/${token}?token=${token}`, withCookie(cookie));
  await rest(server.url, "POST", "/graphql", withCookie(cookie), { query: `{ ${token} }` });
  await rest(server.url, "POST", "/v1/keys", withCookie(cookie), { [token]: token });
  const log = server.log.join("");
  expect(log).toContain("/sign-in/");
  expect(log).not.toMatch(/(session|link)_[0-9A-Za-z]{20}/);
  expect(await mailsTo(server.dataDirectory, known)).not.toEqual([]);
});
