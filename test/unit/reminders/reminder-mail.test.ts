import { expect, test } from "vitest";
import { reminderMail } from "../../../src/core/engine/reminders/reminder-mail.js";
import { dayMs, hourMs } from "../../../src/core/model/durations.js";
import { newAccountId, newKeyId } from "../../../src/core/model/ids.js";
import type { Reminder } from "../../../src/core/model/reminders/reminder.js";
import type { ReminderMail } from "../../../src/core/model/reminders/reminder-store.js";

const now = new Date("2026-12-01T10:00:00Z");
const accountId = newAccountId(now);
const keyId = newKeyId(now);

function mailOf(reminder: Reminder, name: string | null = "deploy"): ReminderMail {
  const key = {
    id: keyId,
    accountId,
    prefix: "lk_live",
    lastFour: "Ab3d",
    createdAt: now,
    expiresAt: null,
    idleTimeoutDays: null,
    lastUsedAt: null,
    revokedAt: null,
    overlap: null,
  };
  return {
    id: "1",
    memberId: "mem_1",
    to: "ada@example.com",
    attempts: 1,
    account: { id: accountId, name: "A & <B>", mailsAboutKeys: true, mailsAboutLimits: true },
    reminder,
    key: name === null ? null : { ...key, name },
  };
}

const expiring = (leftMs: number): Reminder => {
  return { kind: "expiring", endsAt: new Date(now.getTime() + leftMs), daysBefore: 7 };
};
const show = (...mails: readonly [ReminderMail, ...ReminderMail[]]) =>
  reminderMail(mails, "https://keys.example.com", now);

test("a mail says which key ends, when, where, what to do, and how to get no more of them", () => {
  const { subject, text, to } = show(mailOf(expiring(7 * dayMs)));
  expect(to).toBe("ada@example.com");
  expect(subject).toBe('API key "deploy" expires in 7 days');
  expect(text).toContain('The account is "A & <B>" on https://keys.example.com.');
  expect(text).toContain(
    `"deploy" (lk_live_…Ab3d) ends at 2026-12-08 10:00 UTC\nhttps://keys.example.com/dashboard/keys/${keyId}?account=${accountId}`,
  );
  expect(text).toContain("set a later expiry before it ends");
  expect(text).toContain(`https://keys.example.com/dashboard/settings?account=${accountId}`);
});

test.each([
  [7 * dayMs - 61_000, "7 days"],
  [1.6 * dayMs, "2 days"],
  [dayMs - 61_000, "1 day"],
  [1.4 * dayMs, "1 day"],
  [12 * hourMs, "12 hours"],
  [20_000, "1 hour"],
])("what is left is what is really left: %i ms are %s", (leftMs, words) => {
  expect(show(mailOf(expiring(leftMs))).subject).toBe(`API key "deploy" expires in ${words}`);
});

test("of a rotated key, the mail says which secret goes on", () => {
  const endsAt = new Date(now.getTime() + dayMs);
  const { subject, text } = show(mailOf({ kind: "overlap_ending", endsAt, daysBefore: 1 }));
  expect(subject).toBe('The old secret of API key "deploy" ends in 1 day');
  expect(text).toContain(
    '"deploy": the old secret ends at 2026-12-02 10:00 UTC, the new one (lk_live_…Ab3d) goes on',
  );
});

test("a name is text in HTML, whatever it contains", () => {
  const { html } = show(mailOf(expiring(dayMs), '<img src="x">'));
  expect(html).toContain("&lt;img src=&quot;x&quot;&gt;");
  expect(html).toContain("A &amp; &lt;B&gt;");
  expect(html).not.toContain("<img");
});

test("several keys are one mail, and the same of limits", () => {
  const mail = mailOf(expiring(dayMs));
  expect(show(mail, mail, mail).subject).toBe("3 API keys expire within 1 day");
  const endsAt = new Date(now.getTime() + dayMs);
  const month = { kind: "limit", name: "month", subject: `${accountId}/month`, max: 500, endsAt } as const;
  const nearly = mailOf({ ...month, percent: 80 }, null);
  expect(show(nearly).subject).toBe('80 % of the monthly quota of "A & <B>" is used');
  expect(show(nearly).text).toContain(
    'The monthly quota of "A & <B>": 500. It begins again at 2026-12-02 10:00 UTC.\n' +
      `https://keys.example.com/dashboard/keys?account=${accountId}`,
  );
  const over = mailOf({
    ...month,
    name: "uses",
    subject: `${keyId}/uses`,
    endsAt: null,
    percent: 100,
  });
  expect(show(over).subject).toBe('The number of uses of API key "deploy" is used up');
  expect(show(over).text).toContain(
    'The number of uses of API key "deploy" (lk_live_…Ab3d): 500. It does not begin again.',
  );
  expect(show(over, over).subject).toBe("2 limits are used up");
});
