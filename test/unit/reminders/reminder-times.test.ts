import { describe, expect, test } from "vitest";
import { dayMs, hourMs } from "../../../src/core/model/durations.js";
import { newAccountId, newKeyId } from "../../../src/core/model/ids.js";
import type { RemindableKey } from "../../../src/core/model/reminders/reminder.js";
import { lookForReminders } from "../../../src/core/model/reminders/reminder-times.js";

const start = new Date("2026-11-01T12:00:00Z");
const after = (days: number, ms = 0) => new Date(start.getTime() + days * dayMs + ms);

function keyWith(fields: Partial<RemindableKey>): RemindableKey {
  return {
    id: newKeyId(start),
    accountId: newAccountId(start),
    createdAt: start,
    expiresAt: null,
    idleTimeoutDays: null,
    lastUsedAt: null,
    revokedAt: null,
    overlap: null,
    ...fields,
  };
}

/** All reminders of a key that is looked at whenever it asks for it: when, of what, how many days before. */
function remindersOf(key: RemindableKey, since: Date, until: Date): string[] {
  const sent: string[] = [];
  let look: Date | null = since;
  while (look !== null && look <= until) {
    const { due, nextLookAt } = lookForReminders(key, look, look);
    for (const { kind, daysBefore } of due) {
      sent.push(`day ${String((look.getTime() - start.getTime()) / dayMs)}: ${kind} ${String(daysBefore)}`);
    }
    look = nextLookAt;
  }
  return sent;
}

describe("an expiry", () => {
  test("is reminded of 14, 7 and 1 days before", () => {
    expect(remindersOf(keyWith({ expiresAt: after(30) }), start, after(40))).toEqual([
      "day 16: expiring 14",
      "day 23: expiring 7",
      "day 29: expiring 1",
    ]);
  });

  test("is reminded of from the very moment on, and not a millisecond earlier", () => {
    const key = keyWith({ expiresAt: after(30) });
    const dueAt = (now: Date) => lookForReminders(key, start, now).due.map(({ daysBefore }) => daysBefore);
    expect(dueAt(after(16, -1))).toEqual([]);
    expect(dueAt(after(16))).toEqual([14]);
    expect(dueAt(after(23, -1))).toEqual([14]);
    expect(dueAt(after(23))).toEqual([7]);
    expect(dueAt(after(29, -1))).toEqual([7]);
    expect(dueAt(after(29))).toEqual([1]);
    expect(dueAt(after(30, -1))).toEqual([1]);
    expect(dueAt(after(30))).toEqual([]);
  });

  test("in three days is reminded of once, a day before", () => {
    const key = keyWith({ expiresAt: after(3) });
    expect(remindersOf(key, after(0, hourMs), after(5))).toEqual(["day 2: expiring 1"]);
  });

  test.each([
    [14, ["day 7: expiring 7", "day 13: expiring 1"]],
    [7, ["day 6: expiring 1"]],
    [1, []],
  ])("in exactly %i days is not reminded of at once", (days, sent) => {
    // A trigger has a key that was changed looked at in an hour.
    expect(remindersOf(keyWith({ expiresAt: after(days) }), after(0, hourMs), after(20))).toEqual(sent);
  });

  test("of which reminders were missed is reminded of once, with what is left", () => {
    const { due } = lookForReminders(keyWith({ expiresAt: after(30) }), after(16), after(27));
    expect(due.map(({ daysBefore }) => daysBefore)).toEqual([7]);
  });

  test("of a revoked key is not reminded of", () => {
    const key = keyWith({ expiresAt: after(30), revokedAt: after(1) });
    expect(lookForReminders(key, after(16), after(16))).toEqual({ due: [], nextLookAt: null });
  });
});

describe("an idle end", () => {
  test("is reminded of when at least half of the timeout is over", () => {
    expect(remindersOf(keyWith({ idleTimeoutDays: 30 }), start, after(40))).toEqual([
      "day 16: going_idle 14",
      "day 23: going_idle 7",
      "day 29: going_idle 1",
    ]);
    expect(remindersOf(keyWith({ idleTimeoutDays: 20 }), start, after(40))).toEqual([
      "day 13: going_idle 7",
      "day 19: going_idle 1",
    ]);
    expect(remindersOf(keyWith({ idleTimeoutDays: 1 }), start, after(40))).toEqual([]);
  });

  test("that moved on since is not reminded of, and the key is looked at again", () => {
    const key = keyWith({ idleTimeoutDays: 30, lastUsedAt: after(10) });
    expect(lookForReminders(key, after(16), after(16))).toEqual({ due: [], nextLookAt: after(26) });
  });

  test("of a key that is used after the last reminder is reminded of anew", () => {
    const idle = keyWith({ idleTimeoutDays: 2 });
    const { due, nextLookAt } = lookForReminders(idle, after(1), after(1));
    expect(due).toHaveLength(1);
    const used = { ...idle, lastUsedAt: after(1, 1) };
    const again = nextLookAt ?? expect.fail("The key is not looked at again");
    expect(lookForReminders(used, again, again).due).toEqual([
      { kind: "going_idle", endsAt: after(3, 1), daysBefore: 1 },
    ]);
  });

  test("after the expiry is not reminded of, but the expiry is", () => {
    const key = keyWith({ expiresAt: after(20), idleTimeoutDays: 30 });
    expect(remindersOf(key, start, after(40))).toEqual([
      "day 6: expiring 14",
      "day 13: expiring 7",
      "day 19: expiring 1",
    ]);
  });
});

describe("the end of an overlap", () => {
  test("of two days or more is reminded of a day before", () => {
    const overlap = { startedAt: start, endsAt: after(2) };
    expect(remindersOf(keyWith({ overlap }), after(0, hourMs), after(5))).toEqual([
      "day 1: overlap_ending 1",
    ]);
  });

  test("of less is not reminded of", () => {
    const overlap = { startedAt: start, endsAt: after(2, -1) };
    expect(remindersOf(keyWith({ overlap }), after(0, hourMs), after(5))).toEqual([]);
  });

  test("at the expiry of the key is not reminded of beside the expiry", () => {
    const key = keyWith({ overlap: { startedAt: start, endsAt: after(5) }, expiresAt: after(5) });
    expect(remindersOf(key, after(0, hourMs), after(9))).toEqual(["day 4: expiring 1"]);
  });
});
