import type {
  KeyRecordFragment,
  LimitRecordFragment,
  PlacesRecordFragment,
  UsageRecordFragment,
} from "../generated/graphql.js";
import type { Finding } from "./health-findings.js";

const hourMs = 3_600_000;
const nowMs = Date.now();
const ago = (hours: number) => new Date(nowMs - hours * hourMs).toISOString();
const accepted = [2, 3, 2, 1, 0, 0, 1, 4, 9, 14, 18, 16, 12, 15, 19, 22, 20, 15, 9, 6, 5, 4, 3, 2];
const refused = accepted.map((count) => Math.floor(count / 5));

export const sampleHours = accepted.map((_count, hour) => ago(24 - hour));

export const sampleCounts: UsageRecordFragment = {
  total: 238,
  accepted: 202,
  perBucket: accepted.map((count, hour) => count + (refused[hour] ?? 0)),
  outcomes: [
    { rejection: null, total: 202, perBucket: accepted },
    { rejection: "ip_restricted", total: 36, perBucket: refused },
  ],
};

export const sampleKey: KeyRecordFragment = {
  id: "key_sample",
  version: 1,
  name: "production-web",
  description: null,
  metadata: null,
  prefix: "lk_live",
  lastFour: "a1B2",
  environment: "live",
  status: "ACTIVE",
  scopes: ["reports:read"],
  permissions: [],
  allowedIps: [],
  allowedEndpoints: [],
  rate: null,
  maxUses: null,
  idleTimeoutDays: null,
  tags: [],
  ownerId: null,
  externalOwnerId: null,
  createdAt: ago(2_000),
  createdBy: null,
  expiresAt: null,
  lastUsedAt: ago(0.1),
  revokedAt: null,
  revocationReason: null,
  revocationNote: null,
  rotation: { startedAt: ago(5), endsAt: ago(-19), endsOnFirstUse: false },
  secrets: [
    { number: 2, prefix: "lk_live", lastFour: "a1B2", createdAt: ago(5), endsAt: null, lastUsedAt: ago(0.1) },
    {
      number: 1,
      prefix: "lk_live",
      lastFour: "Zk09",
      createdAt: ago(2_000),
      endsAt: ago(-19),
      lastUsedAt: ago(3),
    },
  ],
};

export const sampleFindings: readonly Finding[] = [
  {
    flaw: "IDLE",
    why: "The key was not used for a long time. Nobody notices when a forgotten key is stolen.",
    keyCount: 2,
    keys: [],
  },
  {
    flaw: "OLD_SECRET",
    why: "The secret is older than 90 days. The longer a secret lives, the more places it has been copied to.",
    keyCount: 7,
    keys: ["production-web", "nightly-export", "ci"].map((name) => ({ id: name, name })),
  },
];

const month = { name: "MONTH", limit: 60_000, windowEnd: ago(-150) } as const;
const forecast = { reachedAt: null, unitsPerDay: 2_940, basedOnDays: 7 };

export const sampleLimits: readonly LimitRecordFragment[] = [
  { name: "KEYS", limit: 10, used: 7, windowEnd: null, forecast: null },
  { ...month, used: 41_200, forecast: { ...forecast, outlook: "WITHIN_WINDOW", reachedAt: ago(-120) } },
];

export const samplePlaces: PlacesRecordFragment = {
  total: 1_204,
  lastUsedAt: ago(0.05),
  secrets: [
    { number: 2, total: 1_180, lastUsedAt: ago(0.05) },
    { number: 1, total: 24, lastUsedAt: ago(3) },
  ],
  networks: [
    { name: "192.0.2.0/24", total: 1_180, lastUsedAt: ago(0.05) },
    { name: null, total: 24, lastUsedAt: ago(3) },
  ],
  endpoints: [],
};
