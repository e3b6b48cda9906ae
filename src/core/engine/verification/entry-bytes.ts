import { textBytes } from "../../model/bounded-cache.js";
import type { Account } from "../../model/accounts/account.js";
import type { ApiKey } from "../../model/keys/api-key.js";

/** Measured with its place in the table; `memory/remembered-keys.test.ts` compares all of these with what is held. */
const bytesAnEntry = 560;
const bytesAnAccount = 640;
const bytesACounter = 350;
/** The key's record, which only a restricted key keeps, and what its lists are compiled to. */
const bytesOfRestrictions = 900;
/** A rule of Node's BlockList, outside the heap: a process with a million of them grows by 435 bytes each. */
const bytesAnAddress = 450;
const bytesAnEndpoint = 150;

/** What a remembered key holds in memory, estimated from above, without its account. */
export function keyBytes({ name, allowedIps, allowedEndpoints, rate, maxUses }: ApiKey): number {
  let bytes = bytesAnEntry + textBytes(name);
  if (rate !== null) bytes += bytesACounter;
  if (maxUses !== null) bytes += bytesACounter;
  const isRestricted =
    allowedIps.length > 0 || allowedEndpoints.length > 0 || rate !== null || maxUses !== null;
  if (isRestricted) bytes += bytesOfRestrictions;
  for (const network of allowedIps) bytes += bytesAnAddress + textBytes(network);
  // An endpoint is kept as it was written and as it is compared.
  for (const endpoint of allowedEndpoints) bytes += bytesAnEndpoint + 2 * textBytes(endpoint);
  return bytes;
}

/** What a remembered account holds, with the counters of its limits. */
export function accountBytes({ name, externalId }: Account, counters: number): number {
  const texts = textBytes(name) + (externalId === null ? 0 : textBytes(externalId));
  return bytesAnAccount + texts + counters * bytesACounter;
}
