import * as operations from "./generated/operations.js";
import type * as types from "./generated/types.js";
import { everyOf } from "./pages.js";
import { createSend, type LatchkeyOptions } from "./transport.js";

const recordsAPage = 100;

/** Which keys, in which order, and how many of them a request asks for; 100 when absent. */
export interface KeyList extends Pick<types.ApiKeysQueryVariables, "filter" | "orderBy"> {
  readonly pageSize?: number;
}

export interface AccountList extends Pick<types.AccountsQueryVariables, "search"> {
  readonly pageSize?: number;
}

export type Latchkey = ReturnType<typeof createLatchkey>;

/**
 * A client of one server. Each method gives the result union of its operation: its `__typename` says whether it is
 * the success or which error. `successOf` takes the success, and throws the error.
 */
export function createLatchkey(options: LatchkeyOptions) {
  const send = createSend(options);
  return {
    /** The caller, and what the caller may do. */
    viewer: () => send(operations.viewer, {}),
    keys: {
      /** The secret is in this answer, and in no other. */
      create: (input: types.CreateApiKeyInput) => send(operations.createApiKey, { input }),
      get: (id: string) => send(operations.apiKey, { id }),
      list: ({ pageSize = recordsAPage, ...which }: KeyList = {}) =>
        everyOf((after) => send(operations.apiKeys, { ...which, first: pageSize, after })),
      update: (input: types.UpdateApiKeyInput) => send(operations.updateApiKey, { input }),
      rotate: (input: types.RotateApiKeyInput) => send(operations.rotateApiKey, { input }),
      completeRotation: (id: string) => send(operations.completeApiKeyRotation, { input: { id } }),
      cancelRotation: (id: string) => send(operations.cancelApiKeyRotation, { input: { id } }),
      /** When this is answered, no server accepts the key any more. */
      revoke: (input: types.RevokeApiKeyInput) => send(operations.revokeApiKey, { input }),
      /** Whether a key is good. It counts as a use of the key, so it is never sent twice on its own. */
      verify: (input: types.VerifyApiKeyInput) => send(operations.verifyApiKey, { input }),
    },
    browserTokens: {
      /** The token is in this answer, and in no other. */
      create: (input: types.CreateBrowserTokenInput) => send(operations.createBrowserToken, { input }),
      revoke: (input: types.RevokeBrowserTokensInput) => send(operations.revokeBrowserTokens, { input }),
    },
    accounts: {
      create: (input: types.CreateAccountInput) => send(operations.createAccount, { input }),
      get: (id: string) => send(operations.account, { id }),
      list: ({ pageSize = recordsAPage, ...which }: AccountList = {}) =>
        everyOf((after) => send(operations.accounts, { ...which, first: pageSize, after })),
      update: (input: types.UpdateAccountInput) => send(operations.updateAccount, { input }),
    },
  };
}
