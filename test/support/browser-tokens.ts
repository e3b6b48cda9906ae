import type { BrowserToken } from "../../src/core/model/browser-tokens/browser-token.js";
import { writeBrowserToken } from "../../src/core/model/browser-tokens/browser-token-text.js";
import { isAccountId, newBrowserTokenId } from "../../src/core/model/ids.js";
import { createSecretDigester } from "../../src/core/model/keys/secret-digester.js";
import { CreateBrowserTokenDocument, type CreateBrowserTokenInput } from "../generated/graphql.js";
import { graphql, operatorIn, withKey, type RequestHeaders } from "./client.js";
import { expectMember } from "./fixtures.js";
import { testPepper } from "./test-server.js";

const everyAction = ["KEYS_READ", "KEYS_CREATE", "KEYS_ROTATE", "KEYS_REVOKE", "USAGE_READ"] as const;

/** A browser token with every action, unless the input says otherwise. */
export async function createBrowserToken(
  url: string,
  accountId: string,
  input: Partial<CreateBrowserTokenInput> = {},
  as: RequestHeaders = operatorIn(accountId),
) {
  const { createBrowserToken: result } = await graphql(url, as, CreateBrowserTokenDocument, {
    input: { actions: [...everyAction], ...input },
  });
  const { token, browserToken } = expectMember(result, "CreateBrowserTokenSuccess");
  return { token, browserToken, headers: withKey(token) };
}

const digester = createSecretDigester([{ version: 1, key: Buffer.from(testPepper, "hex") }]);

/** A token as the server signs it, of the root operator: for moments that a test cannot wait for. */
export function signBrowserToken(accountId: string, changes: Partial<BrowserToken>): string {
  if (!isAccountId(accountId)) throw new Error(`No id of an account: ${accountId}`);
  const now = new Date();
  const token: BrowserToken = {
    id: newBrowserTokenId(now),
    accountId,
    maker: { kind: "operator", id: null },
    secretNumber: null,
    externalOwnerId: null,
    actions: ["keys:read", "usage:read"],
    scopes: [],
    maxKeys: null,
    createdAt: now,
    expiresAt: new Date(now.getTime() + 60_000),
    ...changes,
  };
  return writeBrowserToken(token, digester);
}

export function expiredBrowserToken(accountId: string): string {
  return signBrowserToken(accountId, { expiresAt: new Date(Date.now() - 1_000) });
}
