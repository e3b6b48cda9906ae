import { textBytes } from "../../model/bounded-cache.js";
import type { Account } from "../../model/accounts/account.js";
import type { ApiKey } from "../../model/keys/api-key.js";
import { hasExtras } from "../../model/keys/key-extras.js";

/**
 * Measured, with its slot in the table. `memory/remembered-keys.test.ts` compares all of these with the memory that
 * is really used.
 */
const bytesAnEntry = 600;
const bytesAnAccount = 800;
const bytesACounter = 350;
/** The record, which only a restricted key keeps, and its compiled lists. */
const bytesOfExtras = 1_200;
const bytesALife = 400;
/** A rule of a BlockList, outside the heap. A process with a million of them grows by 435 bytes for each. */
const bytesAnAddress = 450;
const bytesAnEndpoint = 150;

/** The bytes of a cached key without its account, estimated from above. */
export function keyBytes(key: ApiKey, hasLife: boolean): number {
  const { name, allowedIps, allowedEndpoints, rate, maxUses, scopes, tags } = key;
  let bytes = bytesAnEntry + textBytes(name);
  if (hasLife) bytes += bytesALife;
  if (rate !== null) bytes += bytesACounter;
  if (maxUses !== null) bytes += bytesACounter;
  if (hasExtras(key)) bytes += bytesOfExtras;
  for (const text of [...scopes, ...tags, key.description, key.metadata, key.externalOwnerId]) {
    if (text !== null) bytes += textBytes(text);
  }
  for (const network of allowedIps) bytes += bytesAnAddress + textBytes(network);
  // An endpoint is kept as it was written and as it is compared.
  for (const endpoint of allowedEndpoints) bytes += bytesAnEndpoint + 2 * textBytes(endpoint);
  return bytes;
}

/** The bytes of a cached account with the counters of its limits. */
export function accountBytes(account: Account, counters: number): number {
  let texts = 0;
  for (const text of [account.name, account.externalId, account.metadata, ...account.allowedScopes]) {
    if (text !== null) texts += textBytes(text);
  }
  return bytesAnAccount + texts + counters * bytesACounter;
}
