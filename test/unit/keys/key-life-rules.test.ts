import { expect, test } from "vitest";
import { noKeyPolicy } from "../../../src/core/model/accounts/key-policy.js";
import { expirySoon } from "../../../src/core/model/keys/key-end.js";
import { refuseLife, type LifeChanges } from "../../../src/core/model/keys/key-life-rules.js";

const dayMs = 86_400_000;
const createdAt = new Date("2026-01-01T00:00:00.000Z");
const after = (ms: number) => new Date(createdAt.getTime() + ms);
const key = { createdAt, lastUsedAt: null, expiresAt: null, idleTimeoutDays: null };
const fieldsOf = (details: ReturnType<typeof refuseLife>) => details.map(({ field }) => field);

test("an expiry lies after this instant", () => {
  const refuse = (expiresAt: Date) => fieldsOf(refuseLife(key, { expiresAt }, noKeyPolicy, after(1_000)));
  expect(refuse(after(1_000))).toEqual(["expiresAt"]);
  expect(refuse(after(1_001))).toEqual([]);
});

test("an idle timeout that would have passed already is refused, from the creation or the last use", () => {
  const refuse = (lastUsedAt: Date | null, nowMs: number) =>
    fieldsOf(refuseLife({ ...key, lastUsedAt }, { idleTimeoutDays: 1 }, noKeyPolicy, after(nowMs)));
  expect(refuse(null, dayMs - 1)).toEqual([]);
  expect(refuse(null, dayMs)).toEqual(["idleTimeoutDays"]);
  expect(refuse(after(5), dayMs + 4)).toEqual([]);
  expect(refuse(after(5), dayMs + 5)).toEqual(["idleTimeoutDays"]);
});

test.each<[string, LifeChanges, string[]]>([
  ["a later expiry", { expiresAt: after(dayMs) }, ["expiresAt"]],
  ["no expiry", { expiresAt: null }, ["expiresAt"]],
  ["another idle timeout", { idleTimeoutDays: 9 }, ["idleTimeoutDays"]],
  ["no idle timeout", { idleTimeoutDays: null }, ["idleTimeoutDays"]],
  ["neither", {}, []],
])("a key that has ended is not extended from the instant on: %s", (_, changes, fields) => {
  const ended = { ...key, expiresAt: after(1_000) };
  expect(fieldsOf(refuseLife(ended, changes, noKeyPolicy, after(1_000)))).toEqual(fields);
  const idle = { ...key, idleTimeoutDays: 1, lastUsedAt: after(-dayMs) };
  expect(fieldsOf(refuseLife(idle, changes, noKeyPolicy, after(0)))).toEqual(fields);
});

test("the longest life counts from the creation, to the instant; without an expiry a key lives longer", () => {
  const policy = { ...noKeyPolicy, maxKeyLifetimeDays: 2 };
  const refuse = (expiresAt: Date | null) => refuseLife(key, { expiresAt }, policy, after(dayMs));
  expect(refuse(after(2 * dayMs))).toEqual([]);
  for (const longer of [after(2 * dayMs + 1), null]) {
    expect(fieldsOf(refuse(longer))).toEqual(["expiresAt"]);
    expect(refuse(longer)[0]?.message).toContain("must expire within 2 days");
  }
  expect(refuseLife(key, { idleTimeoutDays: 5 }, policy, after(dayMs))).toEqual([]);
});

test("an account whose keys must expire takes no key without an expiry", () => {
  const policy = { ...noKeyPolicy, keysMustExpire: true };
  const refused = refuseLife(key, { expiresAt: null }, policy, createdAt);
  expect(fieldsOf(refused)).toEqual(["expiresAt"]);
  expect(refused[0]?.message).toContain("requires an expiry");
  expect(refuseLife(key, { expiresAt: after(1) }, policy, createdAt)).toEqual([]);
});

test("an expiry is told within 14 days of it, and not from the instant on", () => {
  const expiresAt = after(14 * dayMs);
  expect(expirySoon({ expiresAt }, after(-1))).toBeNull();
  expect(expirySoon({ expiresAt }, after(0))).toEqual(expiresAt);
  expect(expirySoon({ expiresAt }, after(14 * dayMs - 1))).toEqual(expiresAt);
  expect(expirySoon({ expiresAt }, expiresAt)).toBeNull();
  expect(expirySoon({ expiresAt: null }, after(0))).toBeNull();
});
