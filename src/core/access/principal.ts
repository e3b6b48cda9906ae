import type { Account } from "../accounts/account.js";
import type { ApiKey } from "../keys/api-key.js";
import type { ActingOperator } from "../operators/operator.js";

/** Who is calling, once believed. */
export type Principal =
  | { readonly kind: "operator"; readonly operator: ActingOperator }
  | { readonly kind: "key"; readonly apiKey: ApiKey; readonly account: Account };
