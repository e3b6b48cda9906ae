import { expect, test } from "vitest";
import { MembershipsDocument } from "../../generated/graphql.js";
import { graphql } from "../../support/client.js";
import { at } from "../../support/envelope.js";
import { expectMember } from "../../support/fixtures.js";
import { startReplicas } from "../../support/replicas.js";
import { startServerProcess, type ServerProcess } from "../../support/server-process.js";
import { createTestDatabase, onDatabase } from "../../support/test-database.js";
import { testEnvironment } from "../../support/test-server.js";
import { cookieOf, redeem, withCookie } from "../../support/sign-in.js";

const linkToken = /\/sign-in#token=(link_[0-9A-Za-z]{49})/;
const readyText = "Latchkey is ready";

const tokenOf = (server: ServerProcess) => linkToken.exec(server.output())?.[1] ?? null;

/** Everybody there is: the account, the role and the address. */
const everybody = (databaseUrl: string) =>
  onDatabase(databaseUrl, async (client) => {
    const { rows } = await client.query<{ name: string; role: string; email: string }>(
      `SELECT a.name, m.role, p.email FROM accounts a JOIN members m ON m.account_id = a.id
       JOIN people p ON p.id = m.person_id`,
    );
    return rows;
  });

/** What the trails of all accounts say, the oldest first. */
const everythingRecorded = (databaseUrl: string) =>
  onDatabase(databaseUrl, async (client) => {
    const { rows } = await client.query<object>(
      "SELECT actor, action, after::json ->> 'owner' AS owner FROM audit_events WHERE account_id <> '' ORDER BY number",
    );
    return rows;
  });

const start = async (databaseUrl: string, variables: Record<string, string> = {}) => {
  const server = await startServerProcess({ ...testEnvironment, DATABASE_URL: databaseUrl, ...variables });
  await server.waitForOutput(readyText);
  return server;
};

test("of three servers at once on an empty database makes one account and one owner, and each shows a way in", async () => {
  const databaseUrl = await createTestDatabase("template1");
  const { servers } = await startReplicas({ LOG_LEVEL: "info" }, [{}, {}, {}], databaseUrl);
  for (const server of servers) await server.waitForOutput(readyText);
  expect(await everybody(databaseUrl)).toEqual([
    { name: "My account", role: "OWNER", email: "owner@localhost" },
  ]);
  expect(await everythingRecorded(databaseUrl)).toEqual([
    { actor: "system", action: "account.created", owner: "owner@localhost" },
  ]);
  const [one, two] = servers;
  if (one === undefined || two === undefined) throw new Error("Three servers were started");
  await expect.poll(() => servers.map(tokenOf)).not.toContain(null);
  const token = tokenOf(one) ?? "";
  const answer = await redeem(two.url, token);
  const { memberships } = await graphql(one.url, withCookie(cookieOf(answer)), MembershipsDocument, {});
  expect(expectMember(memberships, "MemberConnection").edges.map(({ node }) => node.role)).toEqual(["OWNER"]);
  const again = await redeem(one.url, token);
  expect(at(again.body, "data", "redeemMagicLink", "error")).toBe("magic_link_already_used");

  // Once the owner has come, no start shows a link.
  const later = await start(databaseUrl);
  expect(await later.stop()).toEqual({ code: 0, signal: null });
  expect(tokenOf(later)).toBeNull();
});

test("names the owner as OWNER_EMAIL does, and makes a new link at each start until they have come", async () => {
  const databaseUrl = await createTestDatabase("template1");
  const variables = { OWNER_EMAIL: "Boss@Example.com" };
  const tokens: (string | null)[] = [];
  for (const nodeEnv of ["development", "production"]) {
    const server = await start(databaseUrl, { ...variables, NODE_ENV: nodeEnv });
    await server.stop();
    tokens.push(tokenOf(server));
  }
  expect(new Set(tokens).size).toBe(2);
  expect(tokens).not.toContain(null);
  expect(await everybody(databaseUrl)).toEqual([
    { name: "My account", role: "OWNER", email: "boss@example.com" },
  ]);
});

test("on a database that has been used makes nobody", async () => {
  const databaseUrl = await createTestDatabase();
  const server = await start(databaseUrl);
  await server.stop();
  expect(await everybody(databaseUrl)).toEqual([]);
  expect(tokenOf(server)).toBeNull();
});
