import { randomFillSync } from "node:crypto";

export type AccountId = `acc_${string}`;
export type KeyId = `key_${string}`;
export type RequestId = `req_${string}`;

/** Crockford's base32: no I, L, O or U, and in the order of ASCII, so that ids sort as text. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const randomCharacters = 16;
const timeCharacters = 10;

// A request id is made for every request: random bytes are drawn in blocks, not one call an id.
const pool = Buffer.alloc(randomCharacters * 256);
let poolPosition = pool.length;

/** A ULID: 48 bits of milliseconds, then 80 bits of chance. */
function newUlid(now: Date): string {
  if (poolPosition === pool.length) {
    randomFillSync(pool);
    poolPosition = 0;
  }
  let time = "";
  let remaining = now.getTime();
  for (let index = 0; index < timeCharacters; index += 1) {
    time = alphabet.charAt(remaining % 32) + time;
    remaining = Math.floor(remaining / 32);
  }
  let chance = "";
  const end = poolPosition + randomCharacters;
  for (; poolPosition < end; poolPosition += 1) {
    chance += alphabet.charAt(pool.readUInt8(poolPosition) & 31);
  }
  return time + chance;
}

export function newAccountId(now: Date): AccountId {
  return `acc_${newUlid(now)}`;
}

export function newKeyId(now: Date): KeyId {
  return `key_${newUlid(now)}`;
}

export function newRequestId(now: Date): RequestId {
  return `req_${newUlid(now)}`;
}

const idShape = /^[a-z]{3}_[0-9A-HJKMNP-TV-Z]{26}$/;

export function isAccountId(text: string): text is AccountId {
  return text.startsWith("acc_") && idShape.test(text);
}

export function isKeyId(text: string): text is KeyId {
  return text.startsWith("key_") && idShape.test(text);
}
