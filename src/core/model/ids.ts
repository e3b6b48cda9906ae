import { randomFillSync } from "node:crypto";

export type AccountId = `acc_${string}`;
export type KeyId = `key_${string}`;
export type OperatorId = `opr_${string}`;
export type PersonId = `per_${string}`;
export type MemberId = `mem_${string}`;
export type SessionId = `ses_${string}`;
export type BrowserTokenId = `btk_${string}`;
export type RequestId = `req_${string}`;

/** Crockford's base32: no I, L, O or U, and in the order of ASCII, so that ids sort as text. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const randomCharacters = 16;
const timeCharacters = 10;

// Random bytes are drawn in blocks, not one call an id.
const pool = Buffer.alloc(randomCharacters * 256);
let poolPosition = pool.length;

/** A ULID: 48 bits of milliseconds, then 80 random bits. */
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

export function newOperatorId(now: Date): OperatorId {
  return `opr_${newUlid(now)}`;
}

export function newPersonId(now: Date): PersonId {
  return `per_${newUlid(now)}`;
}

export function newMemberId(now: Date): MemberId {
  return `mem_${newUlid(now)}`;
}

export function newSessionId(now: Date): SessionId {
  return `ses_${newUlid(now)}`;
}

export function newBrowserTokenId(now: Date): BrowserTokenId {
  return `btk_${newUlid(now)}`;
}

const pairs = Array.from(alphabet, (first) => Array.from(alphabet, (second) => first + second)).flat();
const mostRequestCount = pairs.length ** 2;
let requestMs = Number.NaN;
let requestPrefix = "";
let requestCount = 0;

/**
 * Also a ULID. One is made for every request, so within a millisecond only the last four characters are counted up,
 * which keeps the order.
 */
export function newRequestId(now: Date): RequestId {
  const nowMs = now.getTime();
  if (nowMs !== requestMs || requestCount === mostRequestCount) {
    const ulid = newUlid(now);
    requestMs = nowMs;
    requestPrefix = ulid.slice(0, -4);
    requestCount = 0;
  }
  const high = pairs[Math.floor(requestCount / pairs.length)] ?? "";
  const low = pairs[requestCount % pairs.length] ?? "";
  requestCount += 1;
  return `req_${requestPrefix}${high}${low}`;
}

const idShape = /^[a-z]{3}_[0-9A-HJKMNP-TV-Z]{26}$/;

export function isAccountId(text: string): text is AccountId {
  return text.startsWith("acc_") && idShape.test(text);
}

export function isKeyId(text: string): text is KeyId {
  return text.startsWith("key_") && idShape.test(text);
}

export function isOperatorId(text: string): text is OperatorId {
  return text.startsWith("opr_") && idShape.test(text);
}

export function isPersonId(text: string): text is PersonId {
  return text.startsWith("per_") && idShape.test(text);
}

export function isMemberId(text: string): text is MemberId {
  return text.startsWith("mem_") && idShape.test(text);
}

export function isSessionId(text: string): text is SessionId {
  return text.startsWith("ses_") && idShape.test(text);
}

export function isBrowserTokenId(text: string): text is BrowserTokenId {
  return text.startsWith("btk_") && idShape.test(text);
}
