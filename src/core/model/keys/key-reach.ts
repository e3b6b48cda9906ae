import type { AccountId } from "../ids.js";
import type { ApiKey } from "./api-key.js";

/** Keys without permissions on Latchkey itself: of one owner in the customer's own system, or of any when that is null. */
export interface OrdinaryKeys {
  readonly externalOwnerId: string | null;
}

/** The keys that a caller can see. All others are not there for the caller. */
export interface KeyReach {
  readonly accountId: AccountId;
  /** What a browser token is limited to. Null: all keys of the account. */
  readonly limitedTo: OrdinaryKeys | null;
}

export function allKeysOf(accountId: AccountId): KeyReach {
  return { accountId, limitedTo: null };
}

export function isReached(
  { accountId, limitedTo }: KeyReach,
  key: Pick<ApiKey, "accountId" | "permissions" | "externalOwnerId">,
): boolean {
  if (key.accountId !== accountId) return false;
  if (limitedTo === null) return true;
  const { externalOwnerId } = limitedTo;
  return (
    key.permissions.length === 0 && (externalOwnerId === null || externalOwnerId === key.externalOwnerId)
  );
}
