import { Buffer } from "node:buffer";
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { createRootKeyCheck } from "../../../dist/modules/core/model/callers/root-key.js";
import { createCore } from "../../../dist/modules/core/core.js";
import { Admission } from "../../../dist/modules/core/engine/admission.js";
import { FailedCalls } from "../../../dist/modules/core/engine/floods/failed-calls.js";
import { createSecretDigester } from "../../../dist/modules/core/model/keys/secret-digester.js";
import { createKeyStore } from "../../../dist/modules/storage/key-store.js";
import { openDatabase } from "../../../dist/modules/storage/database.js";
import { createServerParts, verifiableKey } from "../../shared/server-parts.mjs";

const { KEYS_FILE, PEPPER, DATABASE_URL } = process.env;

/** Latchkey's core with all accounts and keys in memory; lists come from PostgreSQL where one is named. */
export function createMemoryCore() {
  const digester = createSecretDigester([{ version: 1, key: Buffer.from(PEPPER, "hex") }]);
  const byDigest = new Map();
  const byAccount = new Map();
  for (const { secret, ...key } of JSON.parse(readFileSync(KEYS_FILE, "utf8"))) {
    const { digest } = digester.sign(secret);
    const found = verifiableKey(digest, { ...key, permissions: ["keys:manage"] });
    byDigest.set(digest, found);
    const own = byAccount.get(key.accountId) ?? { account: found.account, keys: [] };
    own.keys.unshift(found.apiKey);
    byAccount.set(key.accountId, own);
  }
  const findByDigests = async (digests) => digests.flatMap((digest) => byDigest.get(digest) ?? []);
  const { findKey, check, usage } = createServerParts(digester, byDigest.size, findByDigests);
  const keysInMemory = {
    async list({ accountId }, _order, { limit }) {
      const items = byAccount.get(accountId).keys.slice(0, limit);
      return { items, hasNextPage: false, hasPreviousPage: false };
    },
  };
  const services = {
    accounts: { find: async (id) => byAccount.get(id)?.account ?? null },
    keys: DATABASE_URL === undefined ? keysInMemory : createKeyStore(openList(), null),
    usage,
    findKey,
    checkKey: check,
    digester,
    failedCalls: new FailedCalls({ limitPerMinute: 60, nowMs: () => performance.now() }),
    tokenTrust: null,
    isRootKey: createRootKeyCheck("an operator's key that nobody in here has"),
    clock: () => new Date(),
    keyPrefix: "lk",
  };
  const lane = { services, admission: new Admission({ mostRunning: 10, mostWaiting: 1_000, waitMs: 1_000 }) };
  return createCore({ management: lane, urgent: lane });
}

function openList() {
  const onIdleConnectionError = (error) => process.stderr.write(`${error.stack}\n`);
  return openDatabase({
    connectionString: DATABASE_URL,
    poolSize: 10,
    timeoutMs: 8_000,
    onIdleConnectionError,
  });
}
