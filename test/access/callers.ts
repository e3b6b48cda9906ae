import { asOperator, operatorIn, withKey, type RequestHeaders } from "../support/client.js";
import { createAccount, createKey, createManageKey, expireKey, revokeKey } from "../support/fixtures.js";
import type { TestServer } from "../support/test-server.js";

export const callerNames = [
  "operator",
  "operator without account",
  "key that manages",
  "plain key",
  "nobody",
  "revoked key",
  "expired key",
  "unknown key",
  "malformed key",
] as const;

export type CallerName = (typeof callerNames)[number];

export interface Cast {
  readonly account: string;
  readonly callers: Readonly<Record<CallerName, RequestHeaders>>;
}

/** Everybody who may knock, around one account with room for many keys. */
export async function createCast({ url, databaseUrl }: TestServer): Promise<Cast> {
  const account = await createAccount(url, 1_000);
  const revoked = await createManageKey(url, account);
  await revokeKey(url, account, revoked.id);
  const expired = await createManageKey(url, account);
  await expireKey(databaseUrl, expired.id);
  return {
    account,
    callers: {
      operator: operatorIn(account),
      "operator without account": asOperator,
      "key that manages": withKey((await createManageKey(url, account)).secret),
      "plain key": withKey((await createKey(url, account)).secret),
      nobody: {},
      "revoked key": withKey(revoked.secret),
      "expired key": withKey(expired.secret),
      // The right shape and checksum, made by nobody.
      "unknown key": withKey("lk_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA0DofJ8"),
      "malformed key": withKey("lk_not-a-key"),
    },
  };
}
