import { Buffer } from "node:buffer";
import { createLimiter } from "../../dist/modules/core/engine/limits/limiter.js";
import { PlaceRecorder } from "../../dist/modules/core/engine/usage/place-recorder.js";
import { createUsageRecorder } from "../../dist/modules/core/engine/usage/usage-recorder.js";
import { createCheckKey } from "../../dist/modules/core/engine/verification/check-key.js";
import { KeyCache } from "../../dist/modules/core/engine/verification/key-cache.js";
import { createKeyLoader } from "../../dist/modules/core/engine/verification/key-loader.js";

const limit = 1_000_000_000;
const started = Date.now();
/** Stands still, so that no window ends and no check of a run has to wait for a lease. */
const nowMs = () => Math.min(Date.now(), started);

/** The parts of the server that a check goes through, on stores that answer at once. */
export function createServerParts(digester, maxKeys, findByDigests) {
  const feed = {
    isTrusted: () => true,
    generation: () => 1,
    replicaCount: () => 1,
    databaseNowMs: nowMs,
    subscribe: () => undefined,
  };
  const limiter = createLimiter({
    store: {
      lease: async (requests) =>
        new Map(requests.map(({ subject, want }) => [subject, { granted: want, taken: want }])),
      giveBack: async () => undefined,
    },
    nowMs,
    replicaCount: () => 1,
    onGiveBackFailure: (error) => {
      throw error;
    },
    maxCounters: maxKeys * 2,
  });
  const usage = createUsageRecorder({ write: async () => undefined }, nowMs);
  const places = new PlaceRecorder({ write: async () => undefined });
  const loader = createKeyLoader({ findByDigests });
  const cache = new KeyCache({ feed, loader, digester, limiter, maxKeys, renewSignature: () => undefined });
  return {
    usage,
    findKey: (secret) => cache.find(secret),
    check: createCheckKey({ cache, limiter, usage, places, nowMs, firstUses: { settle: () => null } }),
  };
}

/** A key as storage finds it, every text anew, as the driver gives it. */
export function verifiableKey(digest, { id, accountId, name, permissions = [] }) {
  const createdAt = new Date(started);
  const apiKey = {
    id: flat(id),
    accountId: flat(accountId),
    name: flat(name),
    prefix: flat("lk"),
    lastFour: flat("wxyz"),
    permissions,
    createdAt,
    expiresAt: null,
    revokedAt: null,
    lastUsedAt: null,
    allowedIps: [],
    allowedEndpoints: [],
    rate: null,
    maxUses: null,
    environment: flat("live"),
    version: 1,
    idleTimeoutDays: null,
    scopes: [],
    description: null,
    metadata: null,
    ownerId: null,
    externalOwnerId: null,
    tags: [],
    revocation: null,
  };
  const secret = {
    number: 1,
    prefix: apiKey.prefix,
    lastFour: apiKey.lastFour,
    createdAt,
    lastUsedAt: null,
    endsAt: null,
    completesOnFirstUse: false,
  };
  const account = {
    id: flat(accountId),
    name: flat("Account of the benchmark"),
    maxKeys: 10,
    createdAt,
    plan: "unlimited",
    burstPerMinute: limit,
    monthlyQuota: limit,
    billingAnchor: createdAt,
    suspendedAt: null,
    externalId: null,
    metadata: null,
    maxKeyLifetimeDays: null,
    keysMustExpire: false,
    defaultIdleTimeoutDays: null,
    allowedScopes: [],
  };
  return { digest, secret, apiKey, account };
}

/** A string of its own, not the pieces it was put together from. */
function flat(text) {
  return Buffer.from(text, "latin1").latin1Slice();
}
