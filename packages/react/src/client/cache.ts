import { cacheExchange, type Cache } from "@urql/exchange-graphcache";
import type { Exchange } from "urql";
import fragments from "../generated/possible-types.js";

/** Records change in place wherever they are shown; lists are read anew. */
export function createCache(): Exchange {
  return cacheExchange({
    possibleTypes: fragments.possibleTypes,
    // In a page's build for development, it would warn of each record that has no id and of each fragment of an error.
    logger: () => undefined,
    updates: {
      Mutation: {
        createApiKey: (_result, _arguments, cache) => readAnew(cache, keyLists),
        revokeApiKey: (_result, _arguments, cache) => readAnew(cache, keyLists),
        updateApiKey: (_result, _arguments, cache) => readAnew(cache, keyLists),
        rotateApiKey: (_result, _arguments, cache) => readAnew(cache, ["auditEvents"]),
        createSecretLink: (_result, _arguments, cache) => readAnew(cache, ["auditEvents"]),
        completeApiKeyRotation: (_result, _arguments, cache) => readAnew(cache, ["auditEvents"]),
        cancelApiKeyRotation: (_result, _arguments, cache) => readAnew(cache, ["auditEvents"]),
        inviteMember: (_result, _arguments, cache) => readAnew(cache, memberLists),
        removeMember: (_result, _arguments, cache) => readAnew(cache, memberLists),
        // A person may have changed their own role.
        changeMemberRole: (_result, _arguments, cache) => readAnew(cache, ["viewer", "auditEvents"]),
        revokeSession: (_result, _arguments, cache) => readAnew(cache, ["sessions"]),
        createAccount: (_result, _arguments, cache) => readAnew(cache, ["accounts"]),
        createOperator: (_result, _arguments, cache) => readAnew(cache, ["operators"]),
        revokeApiKeys: (_result, { input }, cache) => {
          if (!isDryRun(input)) readAnew(cache, keyLists);
        },
      },
      Subscription: { apiKeyEvents: (_result, _arguments, cache) => readAnew(cache, keyLists) },
    },
  });
}

const keyLists = ["apiKeys", "auditEvents"];
const memberLists = ["members", "auditEvents"];

function readAnew(cache: Cache, names: readonly string[]): void {
  for (const { fieldName, fieldKey } of cache.inspectFields("Query")) {
    if (names.includes(fieldName)) cache.invalidate("Query", fieldKey);
  }
}

function isDryRun(input: unknown): boolean {
  return typeof input === "object" && input !== null && "dryRun" in input && input.dryRun === true;
}
