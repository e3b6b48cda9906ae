import type { Actor } from "../callers/actor.js";
import type { AccountId, BrowserTokenId } from "../ids.js";

/** What a browser token may allow. */
export const browserActions = [
  "keys:read",
  "keys:create",
  "keys:rotate",
  "keys:revoke",
  "usage:read",
] as const;

export type BrowserAction = (typeof browserActions)[number];

export const defaultTtlSeconds = 900;
export const leastTtlSeconds = 60;
export const mostTtlSeconds = 3_600;

/** What is written in a token: whoever has it can read it, and nobody can change it. */
export interface BrowserToken {
  readonly id: BrowserTokenId;
  readonly accountId: AccountId;
  /** The key of the account, or the operator, that made it. The root operator has no id. */
  readonly maker: Pick<Actor, "id"> & { readonly kind: "key" | "operator" };
  /** Which of the maker's secrets signed for it, counted from 1. Null for operators, and in tokens of servers before 0.3. */
  readonly secretNumber: number | null;
  /** Whose keys it is for; null: all of the account. */
  readonly externalOwnerId: string | null;
  readonly actions: readonly BrowserAction[];
  /** The scopes that keys may have whose secrets it shows. */
  readonly scopes: readonly string[];
  /** How many active keys there may be of those that it reaches, for it to make another one. Null: as many as the account may have. */
  readonly maxKeys: number | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

export function isBrowserAction(text: string): text is BrowserAction {
  return browserActions.some((action) => action === text);
}
