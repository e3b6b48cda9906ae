import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dayMs } from "../../../src/core/model/durations.js";
import { UpdateRemindersDocument } from "../../generated/graphql.js";
import { graphql, operatorIn, rest } from "../../support/client.js";
import { createDatabaseWithClock, type ControlledClock } from "../../support/controlled-clock.js";
import { createAccount, createKey, expectMember, revokeKey } from "../../support/fixtures.js";
import { mailsTo, newMember, withCookie } from "../../support/sign-in.js";
import { updateKey } from "../../support/replicas.js";
import { startTestServer, type TestServer } from "../../support/test-server.js";
import { overWebSocket, untilWatching } from "../../support/watchers.js";
import { eventsOf } from "../audit/trail.js";
import { untilNothingIsDue } from "./reminder-bench.js";

/** A server counts on between two readings of the clock, so it may be a second ahead. */
const aheadMs = 5_000;
const owner = "owner@example.com";

let clock: ControlledClock;
let servers: readonly TestServer[];
let urls: readonly string[];
let url: string;
let dataDirectory: string;
let account: string;
let ownerId: string;
let cookie: string;

beforeAll(async () => {
  clock = await createDatabaseWithClock();
  dataDirectory = await mkdtemp(join(tmpdir(), "latchkey-reminders-"));
  const variables = {
    DATABASE_URL: clock.databaseUrl,
    DATA_DIR: dataDirectory,
    REMINDER_INTERVAL_MS: "20",
    PUBLIC_URL: "https://keys.example.com",
  };
  servers = await Promise.all([1, 2, 3].map(() => startTestServer(variables)));
  urls = servers.map(({ port }) => `http://127.0.0.1:${String(port)}`);
  [url = ""] = urls;
  account = await createAccount(url, 100);
  const site = { url, databaseUrl: clock.databaseUrl };
  ({ id: ownerId, cookie } = await newMember(site, account, owner, "OWNER"));
});
afterAll(() => Promise.all(servers.map((server) => server.stop())));

const inDays = (days: number) => new Date(clock.nowMs() + days * dayMs).toISOString();
/** The subjects of the mails about a key so far. */
async function subjectsAbout(name: string): Promise<string[]> {
  const mails = await mailsTo(dataDirectory, owner);
  return mails.filter((mail) => mail.includes(`"${name}"`)).map(subjectOf);
}
function subjectOf(mail: string): string {
  return /^Subject: (.*)$/m.exec(mail)?.[1] ?? "";
}
async function moveTo(ms: number): Promise<void> {
  await clock.moveTo(ms, urls);
  await untilNothingIsDue(clock.databaseUrl);
}

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
      actor: { kind: "member", id: ownerId },
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
    const start = clock.nowMs();
    const probe = await createKey(url, account);
    const { id } = await createKey(url, account, { name: "nightly", expiresAt: inDays(30) });
    const watcher = await overWebSocket(urls[1] ?? "", operatorIn(account));
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
      await expect.poll(heard).toEqual(sent.map(() => ["EXPIRING", id]));
    }
    await moveTo(start + 29.9 * dayMs);
    expect(await subjectsAbout("nightly")).toEqual(sent);
    const mail = (await mailsTo(dataDirectory, owner)).at(-1);
    expect(mail).toContain(`https://keys.example.com/dashboard/keys/${id}?account=${account}`);
    expect(mail).toContain(`https://keys.example.com/dashboard/reminders?account=${account}`);
  });

  test("of a key that was extended for its new expiry, and of a revoked one no more", async () => {
    const start = clock.nowMs();
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
    const start = clock.nowMs();
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
