import { isoText } from "../iso-text.js";
import type { UsedFrom, UsedPlace } from "./used-from.js";

/** Where a key was used from, as REST and the command line show it. */
export function shownUsedFrom({ since, count, lastUsedAt, secrets, networks, endpoints }: UsedFrom) {
  return {
    since: isoText(since),
    total: count,
    last_used_at: lastUsedAt === null ? null : isoText(lastUsedAt),
    secrets: secrets.map((secret) => ({
      number: secret.number,
      total: secret.count,
      last_used_at: isoText(secret.lastUsedAt),
    })),
    networks: networks.map(shownPlace),
    endpoints: endpoints.map(shownPlace),
  };
}

function shownPlace({ value, count, lastUsedAt }: UsedPlace) {
  return { name: value, total: count, last_used_at: isoText(lastUsedAt) };
}
