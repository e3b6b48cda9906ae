import { expect, test } from "vitest";
import { EntryLife } from "../../../src/core/engine/verification/entry-life.js";
import { neverUsed, setLastUse, type UsedKey } from "../../../src/core/engine/usage/used-key.js";
import { makeKey, newAccount } from "./fixtures.js";

const dayMs = 86_400_000;
const createdAt = new Date("2026-01-01T00:00:00.000Z");
const startMs = createdAt.getTime();

function life(changes: Parameters<typeof makeKey>[1], secretEndsAt: Date | null = null) {
  const { verifiable } = makeKey(newAccount(), { createdAt, ...changes });
  const { apiKey, secret } = verifiable;
  const key: UsedKey = {
    id: apiKey.id,
    secretNumber: 1,
    lastUsedMinute: neverUsed,
    lastUsedMs: 0,
    uncounted: 0,
  };
  return { key, life: new EntryLife(apiKey, { ...secret, endsAt: secretEndsAt }, startMs) };
}

test("a key is good until the last moment before its expiry, and refused from the instant itself", () => {
  const made = life({ expiresAt: new Date(startMs + 1_000) });
  expect(made.life.refusal(made.key, startMs + 999)).toBeNull();
  expect(made.life.refusal(made.key, startMs + 1_000)).toBe("api_key_expired");
});

test("a secret whose overlap has ended is refused as revoked, also when the key has expired", () => {
  const made = life({ expiresAt: new Date(startMs + 2_000) }, new Date(startMs + 1_000));
  expect(made.life.refusal(made.key, startMs + 999)).toBeNull();
  expect(made.life.refusal(made.key, startMs + 1_000)).toBe("api_key_revoked");
  expect(made.life.refusal(made.key, startMs + 3_000)).toBe("api_key_revoked");
});

test("the idle timeout counts from the creation until the first use, then from the last one", () => {
  const made = life({ idleTimeoutDays: 1 });
  expect(made.life.refusal(made.key, startMs + dayMs - 1)).toBeNull();
  setLastUse(made.key, startMs + dayMs - 1);
  expect(made.life.refusal(made.key, startMs + dayMs)).toBeNull();
  expect(made.life.refusal(made.key, startMs + 2 * dayMs - 2)).toBeNull();
  expect(made.life.refusal(made.key, startMs + 2 * dayMs - 1)).toBe("api_key_expired");
});

test("a key is idle soon in the last minute before its idle timeout ends it, until it is used", () => {
  const made = life({ idleTimeoutDays: 1 });
  expect(made.life.isIdleSoon(made.key, startMs + dayMs - 60_001)).toBe(false);
  expect(made.life.isIdleSoon(made.key, startMs + dayMs - 60_000)).toBe(true);
  setLastUse(made.key, startMs + dayMs - 60_000);
  expect(made.life.isIdleSoon(made.key, startMs + dayMs - 59_999)).toBe(false);
  const expiring = life({ expiresAt: new Date(startMs + dayMs) });
  expect(expiring.life.isIdleSoon(expiring.key, startMs + dayMs - 1)).toBe(false);
});

test("a use does not put the expiry off", () => {
  const made = life({ idleTimeoutDays: 3, expiresAt: new Date(startMs + dayMs) });
  setLastUse(made.key, startMs + dayMs - 1);
  expect(made.life.refusal(made.key, startMs + dayMs)).toBe("api_key_expired");
});

test("a key that seems idle is read again, because another replica may have accepted it", () => {
  const made = life({ idleTimeoutDays: 1 });
  expect(made.life.isOutdated(made.key, startMs + dayMs - 1)).toBe(false);
  expect(made.life.isOutdated(made.key, startMs + dayMs)).toBe(true);
});

test("a key that was read long after it became idle is not read again", () => {
  const { verifiable } = makeKey(newAccount(), { createdAt, idleTimeoutDays: 1 });
  const key: UsedKey = {
    id: verifiable.apiKey.id,
    secretNumber: 1,
    lastUsedMinute: neverUsed,
    lastUsedMs: 0,
    uncounted: 0,
  };
  const readMs = startMs + dayMs + 60_000;
  const late = new EntryLife(verifiable.apiKey, verifiable.secret, readMs);
  expect(late.refusal(key, readMs + 5_000)).toBe("api_key_expired");
  expect(late.isOutdated(key, readMs + 5_000)).toBe(false);
});
