import type { ErrorDetail } from "../../errors/result.js";

/** What a request brings to say who is calling, as read by a face and not yet believed. */
export type Credential =
  | { readonly kind: "none" }
  | { readonly kind: "unreadable"; readonly detail: ErrorDetail }
  | { readonly kind: "secret"; readonly secret: string };

/** The caller's side of a request: every use-case takes one. */
export interface Call {
  readonly credential: Credential;
  /** The account named in `X-Account-Id`, as it came. */
  readonly accountId: string | null;
}
