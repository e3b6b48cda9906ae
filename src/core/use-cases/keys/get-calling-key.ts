import { failure, success, type Result } from "../../../errors/result.js";
import { authorize, type CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import type { Account } from "../../model/accounts/account.js";
import type { Services } from "../../services.js";
import type { ApiKey } from "../../model/keys/api-key.js";
import type { SecretHint } from "../../model/keys/secret-record.js";

export const getCallingKeyCodes = [] as const;

export interface CallingKey {
  readonly apiKey: ApiKey;
  readonly account: Account;
  /** The secret that was presented. */
  readonly secret: SecretHint;
}

/** The key of the caller, so that scripts can test a new key before they revoke the old one. */
export async function getCallingKey(services: Services, call: Call): Promise<Result<CallingKey, CallerCode>> {
  const caller = await authorize(services, call, "key.readOwn");
  if (!caller.ok) return caller;
  if (caller.value.kind !== "key") return failure("endpoint_restricted");
  const { apiKey, entry } = caller.value;
  const account = await services.accounts.find(apiKey.accountId);
  return account === null ? failure("account_not_found") : success({ apiKey, account, secret: entry.secret });
}
