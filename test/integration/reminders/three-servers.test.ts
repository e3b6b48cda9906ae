import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dayMs } from "../../../src/core/model/durations.js";
import { UpdateRemindersDocument } from "../../generated/graphql.js";
import { graphql, operatorIn, rest } from "../../support/client.js";
import { createKey, expectMember, revokeKey } from "../../support/fixtures.js";
import { withCookie } from "../../support/sign-in.js";
import { updateKey, waitTimes } from "../../support/replicas.js";
import { overWebSocket, untilWatching } from "../../support/watchers.js";
import { eventsOf } from "../audit/trail.js";
import { publicUrl } from "./reminder-bench.js";
import { startRemindingServers, subjectOf, type RemindingServers } from "./reminding-servers.js";

/** A server counts on between two readings of the clock, so it may be a second ahead. */
const aheadMs = 5_000;

let servers: RemindingServers;
let url: string;
let account: string;
let cookie: string;

beforeAll(async () => {
  servers = await startRemindingServers();
  ({ account } = servers);
  ({ cookie } = servers.owner);
  [url = ""] = servers.urls;
});
afterAll(() => servers.stop());

const inDays = (days: number) => new Date(servers.clock.nowMs() + days * dayMs).toISOString();
const moveTo = (ms: number) => servers.moveTo(ms);
/** The subjects of the mails about a key so far. */
const subjectsAbout = async (name: string) => (await servers.mailsWith(`"${name}"`)).map(subjectOf);

describe("an owner", () => {
  const wanted = async () => (await rest(url, "GET", "/v1/reminders", withCookie(cookie))).body["data"];

  test("switches the mails off and on, over GraphQL and REST, and the audit trail says so", async () => {
    expect(await wanted()).toEqual({ about_keys: true, about_limits: true });
    const { updateReminders } = await graphql(url, withCookie(cookie), UpdateRemindersDocument, {
      input: { aboutKeys: false },
    });
    const { account: changed } = expectMember(updateReminders, "UpdateRemindersSuccess");
    expect(changed.reminders).toEqual({ aboutKeys: false, aboutLimits: true });
    expect(await wanted()).toEqual({ about_keys: false, about_limits: true });
    const [newest] = await eventsOf(url, operatorIn(account));
    expect(newest).toMatchObject({
      action: "account.updated",
      actor: { kind: "member", id: servers.owner.id },
      before: { mailsAboutKeys: true },
      after: { mailsAboutKeys: false },
    });
    const body = { about_keys: true, about_limits: null };
    const answer = await rest(url, "PATCH", "/v1/reminders", withCookie(cookie), body);
    expect(answer.body["data"]).toEqual({ about_keys: true, about_limits: true });
    const wrong = await rest(url, "PATCH", "/v1/reminders", withCookie(cookie), { about_keys: "no" });
    expect(wrong.status).toBe(422);
  });
});

describe("three servers remind once", () => {
  test("14, 7 and 1 days before an expiry, by mail and by event, and not a moment earlier", async () => {
    const start = servers.clock.nowMs();
    const probe = await createKey(url, account);
    const { id } = await createKey(url, account, { name: "nightly", expiresAt: inDays(30) });
    const watcher = await overWebSocket(servers.urls[1] ?? "", operatorIn(account));
    await untilWatching(url, account, probe.id, [watcher]);
    const heard = () => watcher.items.map(({ type, apiKey }) => [type, apiKey?.id]);
    const sent: string[] = [];
    for (const [days, left] of [
      [16, "14 days"],
      [23, "7 days"],
      [29, "1 day"],
    ] as const) {
      await moveTo(start + days * dayMs - aheadMs);
      expect(await subjectsAbout("nightly")).toEqual(sent);
      await moveTo(start + days * dayMs);
      sent.push(`API key "nightly" expires in ${left}`);
      expect(await subjectsAbout("nightly")).toEqual(sent);
      await expect.poll(heard, waitTimes).toEqual(sent.map(() => ["EXPIRING", id]));
    }
    await moveTo(start + 29.9 * dayMs);
    expect(await subjectsAbout("nightly")).toEqual(sent);
    const [mail] = await servers.mailsWith(id);
    expect(mail).toContain(`${publicUrl}/dashboard/keys/${id}?account=${account}`);
    expect(mail).toContain(`${publicUrl}/dashboard/settings?account=${account}`);
  });

  test("of a key that was extended for its new expiry, and of a revoked one no more", async () => {
    const start = servers.clock.nowMs();
    const extended = await createKey(url, account, { name: "extended", expiresAt: inDays(8) });
    const revoked = await createKey(url, account, { name: "revoked", expiresAt: inDays(9) });
    await moveTo(start + dayMs);
    expect(await subjectsAbout("extended")).toEqual(['API key "extended" expires in 7 days']);
    await updateKey(url, account, extended.id, { expires_at: inDays(9) });
    await revokeKey(url, account, revoked.id);
    for (const days of [2, 3, 9]) await moveTo(start + days * dayMs);
    expect(await subjectsAbout("extended")).toEqual([
      'API key "extended" expires in 7 days',
      'API key "extended" expires in 7 days',
      'API key "extended" expires in 1 day',
    ]);
    expect(await subjectsAbout("revoked")).toEqual([]);
  });

  test("of a key with a life of three days, of an idle one, and of the end of a long overlap", async () => {
    const start = servers.clock.nowMs();
    await createKey(url, account, { name: "short", expiresAt: inDays(3) });
    await createKey(url, account, { name: "idle", idleTimeoutDays: 4 });
    const [long, brief] = [
      await createKey(url, account, { name: "long" }),
      await createKey(url, account, { name: "brief" }),
    ];
    for (const [{ id }, days] of [
      [long, 3],
      [brief, 1],
    ] as const) {
      const body = { overlap_seconds: days * 86_400 };
      const { status } = await rest(url, "POST", `/v1/keys/${id}/rotate`, operatorIn(account), body);
      expect(status).toBe(200);
    }
    for (const days of [0.5, 1, 2, 3, 3.5]) await moveTo(start + days * dayMs + aheadMs);
    expect(await subjectsAbout("short")).toEqual(['API key "short" expires in 1 day']);
    expect(await subjectsAbout("idle")).toEqual(['API key "idle" ends in 1 day, because it is not used']);
    expect(await subjectsAbout("long")).toEqual(['The old secret of API key "long" ends in 1 day']);
    expect(await subjectsAbout("brief")).toEqual([]);
  });
});
