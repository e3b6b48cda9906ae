import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { dayMs, hourMs, minuteMs } from "../../../src/core/model/durations.js";
import type { Mailer, MailOutcome } from "../../../src/core/model/mail/mailer.js";
import { createSmtpMailer } from "../../../src/mail/smtp-mailer.js";
import { waitTimes } from "../../support/replicas.js";
import { startSmtpServer } from "../mail/smtp-server.js";
import { createReminderBench, publicUrl, type ReminderBench } from "./reminder-bench.js";

let bench: ReminderBench;

beforeAll(async () => {
  bench = await createReminderBench();
});
afterAll(() => bench.close());
beforeEach(() => bench.clear());

const later = (ms: number) => new Date(bench.clock.nowMs() + ms);
const move = (ms: number) => bench.clock.moveTo(bench.clock.nowMs() + ms, []);

/** A server that never hears what became of its mails. */
function deafMailer(): Mailer & { sent: number } {
  const mailer = {
    sent: 0,
    send: () => {
      mailer.sent += 1;
      return new Promise<MailOutcome>(() => undefined);
    },
    close: () => Promise.resolve(),
  };
  return mailer;
}

describe("several servers send each reminder once", () => {
  test("of 250 keys that end at once, in mails that list many of them", async () => {
    const account = await bench.account();
    await bench.member(account, "owner@example.com");
    for (let count = 0; count < 250; count += 1) {
      await bench.key(account, { name: `key ${String(count)}`, expiresAt: later(30 * dayMs) });
    }
    const servers = [bench.server(), bench.server(), bench.server()];
    await move(16 * dayMs);
    await Promise.all(servers.map(({ reminders }) => reminders.run()));
    await Promise.all(servers.map(({ reminders }) => reminders.run()));
    await expect.poll(() => bench.events.length, waitTimes).toBe(250);
    expect(new Set(bench.events).size).toBe(250);
    const told = bench.mails.map(({ subject }) => Number(/^\d+(?= API keys)/.exec(subject)?.[0] ?? 1));
    expect(told.reduce((sum, count) => sum + count, 0)).toBe(250);
    expect(bench.mails.length).toBeLessThan(20);
    const [first] = bench.mails;
    expect(first?.text.match(/\(lk_…Ab3d\)/g)).toHaveLength(20);
    expect(first?.text).toMatch(/And \d+ more\./);
  });

  test("also when one is killed between the record and the mail", async () => {
    const account = await bench.account();
    await bench.member(account, "owner@example.com");
    await bench.key(account, { expiresAt: later(30 * dayMs) });
    await move(16 * dayMs);
    const killed = bench.server();
    const none = () => ({
      due: [{ kind: "expiring" as const, endsAt: later(14 * dayMs), daysBefore: 14 }],
      nextLookAt: null,
    });
    await killed.store.remindOfKeys(later(0), 100, none);
    expect(bench.mails).toEqual([]);
    const [second, third] = [bench.server(), bench.server()];
    await Promise.all([second.reminders.run(), third.reminders.run()]);
    expect(bench.mails.map(({ to }) => to)).toEqual(["owner@example.com"]);
    await expect.poll(() => bench.events, waitTimes).toHaveLength(1);
  });

  test("and none twice when one is killed while it sends, because the mail may have arrived", async () => {
    const account = await bench.account();
    await bench.member(account, "owner@example.com");
    await bench.key(account, { expiresAt: later(30 * dayMs) });
    await move(16 * dayMs);
    const deaf = deafMailer();
    void bench.server(deaf).reminders.run();
    await expect.poll(() => deaf.sent, waitTimes).toBe(1);
    await move(dayMs);
    await bench.server().reminders.run();
    expect(bench.mails).toEqual([]);
    await move(6 * dayMs);
    await bench.server().reminders.run();
    expect(bench.mails.map(({ subject }) => subject)).toEqual(['API key "deploy" expires in 7 days']);
  });

  test("nor when the connection to the mail server is lost, for the same reason", async () => {
    const account = await bench.account();
    await bench.member(account, "owner@example.com");
    await bench.key(account, { expiresAt: later(30 * dayMs) });
    await move(16 * dayMs);
    const lost: Mailer = {
      send: () => Promise.resolve("unknown"),
      close: () => Promise.resolve(),
    };
    await bench.server(lost).reminders.run();
    await move(dayMs);
    await bench.server().reminders.run();
    expect(bench.mails).toEqual([]);
    const outcomes = await bench.query("SELECT outcome, attempts FROM reminder_mails");
    expect(outcomes).toEqual([{ outcome: "unknown", attempts: 1 }]);
  });

  test("and a look that fails before its end leaves everything to the next one", async () => {
    const account = await bench.account();
    await bench.member(account, "owner@example.com");
    await bench.key(account, { expiresAt: later(30 * dayMs) });
    await move(16 * dayMs);
    await bench.query(
      "CREATE FUNCTION pg_notify(text, text) RETURNS void LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''killed''; END'",
    );
    await expect(bench.server().reminders.run()).rejects.toThrow("killed");
    await bench.query("DROP FUNCTION pg_notify(text, text)");
    await bench.server().reminders.run();
    expect(bench.mails).toHaveLength(1);
    await expect.poll(() => bench.events, waitTimes).toHaveLength(1);
  });
});

describe("a mail that", () => {
  async function withMailServer(refusal: (attempt: number) => { code: number; words: string } | null) {
    const smtp = await startSmtpServer({ refusal: (_address, attempt) => refusal(attempt) });
    const mailer = createSmtpMailer({
      url: smtp.url,
      from: "keys@example.com",
      onSent: () => undefined,
      onFailure: () => undefined,
      times: {
        connectMs: 10_000,
        greetingMs: 10_000,
        silenceMs: 10_000,
        retryAfterMs: 1,
        mailMs: 30_000,
        closeMs: 50,
      },
    });
    onTestFinished(() => mailer.close());
    const account = await bench.account();
    await bench.member(account, "owner@example.com");
    await bench.key(account, { expiresAt: later(30 * dayMs) });
    await move(16 * dayMs);
    const outcomes = () => bench.query("SELECT outcome, attempts FROM reminder_mails");
    return { smtp, mailer, outcomes };
  }

  test("the mail server does not take now is tried again later, and sent once", async () => {
    const { smtp, mailer, outcomes } = await withMailServer((attempt) =>
      attempt <= 2 ? { code: 451, words: "later" } : null,
    );
    await bench.server(mailer).reminders.run();
    await bench.server(mailer).reminders.run();
    expect(smtp.delivered).toEqual([]);
    await move(5 * minuteMs);
    await bench.server(mailer).reminders.run();
    await bench.server(mailer).reminders.run();
    expect(smtp.delivered).toHaveLength(1);
    expect(smtp.delivered[0]?.content).toContain('API key "deploy" expires in 14 days. The account is');
    expect(await outcomes()).toEqual([{ outcome: "sent", attempts: 2 }]);
  });

  test("is refused each time is given up after five attempts", async () => {
    const { smtp, mailer, outcomes } = await withMailServer(() => ({ code: 451, words: "later" }));
    for (let hour = 0; hour < 24; hour += 1) {
      await bench.server(mailer).reminders.run();
      await move(hourMs);
    }
    expect(await outcomes()).toEqual([{ outcome: "given_up", attempts: 5 }]);
    expect(smtp.recipients()).toBe(10);
  });

  test("is refused for good is not tried again", async () => {
    const { smtp, mailer, outcomes } = await withMailServer(() => ({ code: 550, words: "nobody" }));
    await bench.server(mailer).reminders.run();
    await move(hourMs);
    await bench.server(mailer).reminders.run();
    expect(await outcomes()).toEqual([{ outcome: "refused", attempts: 1 }]);
    expect(smtp.recipients()).toBe(1);
  });

  test.each([
    ["is revoked", "UPDATE api_keys SET revoked_at = now()"],
    ["is extended", "UPDATE api_keys SET expires_at = expires_at + interval '90 days'"],
    ["belongs to an account without mails", "UPDATE accounts SET mails_about_keys = false"],
  ])("waits is not sent when the key %s meanwhile", async (_change, sql) => {
    const { smtp, mailer, outcomes } = await withMailServer((attempt) =>
      attempt <= 2 ? { code: 451, words: "later" } : null,
    );
    await bench.server(mailer).reminders.run();
    await bench.query(sql);
    await move(5 * minuteMs);
    await bench.server(mailer).reminders.run();
    expect(smtp.delivered).toEqual([]);
    expect(await outcomes()).toEqual([{ outcome: "moot", attempts: 2 }]);
  });
});

describe("a reminder goes to", () => {
  test("the member whose key it is, or else to the owners, and never to somebody who has not signed in", async () => {
    const account = await bench.account();
    await bench.member(account, "first@example.com");
    await bench.member(account, "second@example.com");
    const invited = await bench.member(account, "invited@example.com");
    const dev = await bench.member(account, "dev@example.com", "DEVELOPER");
    await bench.query("UPDATE members SET joined_at = NULL WHERE id = $1", [invited]);
    const [soon, sooner] = [later(30 * dayMs), later(20 * dayMs)];
    const own = await bench.key(account, { name: "own", expiresAt: soon, ownerId: dev });
    await bench.key(account, { name: "ours", expiresAt: sooner, ownerId: invited });
    await move(6 * dayMs);
    await bench.server().reminders.run();
    expect(bench.mails.map(({ to }) => to).toSorted()).toEqual(["first@example.com", "second@example.com"]);
    bench.mails.length = 0;
    await bench.query("UPDATE api_keys SET reminder_at = NULL WHERE name = 'ours'");
    await move(10 * dayMs);
    await bench.server().reminders.run();
    expect(bench.mails.map(({ to }) => to)).toEqual(["dev@example.com"]);
    const link = `${publicUrl}/dashboard/keys/${own}?account=${account}`;
    expect(bench.mails[0]?.text).toContain(`"own" (lk_…Ab3d) ends at `);
    expect(bench.mails[0]?.text).toContain(link);
    expect(bench.mails[0]?.html).toContain(`<a href="${link}">`);
  });

  test("nobody where the account has switched mails off, but to programs", async () => {
    const account = await bench.account();
    await bench.member(account, "owner@example.com");
    const key = await bench.key(account, { expiresAt: later(30 * dayMs) });
    await bench.query("UPDATE accounts SET mails_about_keys = false");
    await move(16 * dayMs);
    await bench.server().reminders.run();
    expect(bench.mails).toEqual([]);
    await expect.poll(() => bench.events, waitTimes).toEqual([`expiring ${key}`]);
    await bench.query("UPDATE accounts SET mails_about_keys = true");
    await bench.server().reminders.run();
    expect(bench.mails).toEqual([]);
  });
});

describe("what is written of reminders", () => {
  test("is deleted 90 days after the end", async () => {
    const account = await bench.account();
    await bench.member(account, "owner@example.com");
    await bench.key(account, { expiresAt: later(15 * dayMs) });
    await move(dayMs);
    await bench.server().reminders.run();
    const rows = () => bench.query("SELECT outcome FROM reminder_mails JOIN reminders ON id = reminder_id");
    await move((14 + 90) * dayMs);
    await bench.server().reminders.run();
    expect(await rows()).toHaveLength(1);
    await move(1);
    await bench.server().reminders.run();
    expect(await rows()).toEqual([]);
  });
});
