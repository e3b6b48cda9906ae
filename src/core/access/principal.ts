import type { Account } from "../accounts/account.js";
import type { ApiKey } from "../keys/api-key.js";

/** Who is calling, once believed. */
export type Principal =
  | { readonly kind: "operator" }
  | { readonly kind: "key"; readonly apiKey: ApiKey; readonly account: Account };
