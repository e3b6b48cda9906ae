import type { ErrorDetail, Failure } from "../../../errors/result.js";

/** What a request brings to say who is calling, as read by a face and not yet believed. */
export type Credential =
  | { readonly kind: "none" }
  | { readonly kind: "unreadable"; readonly detail: ErrorDetail }
  | { readonly kind: "secret"; readonly secret: string }
  /** What a browser keeps of a sign-in; faces take it from our own pages alone. */
  | { readonly kind: "session"; readonly token: string };

/**
 * What is known of the caller so far. A call counts as anonymous until somebody was recognised: an "unsettled" one has
 * not been looked at yet, a "counted" one is from nobody, and a failure says that too many from its address were.
 */
export type Standing = "unsettled" | "recognised" | "counted" | Failure<"ip_rate_limit_exceeded">;

/** The caller's side of a request: every use-case takes one. */
export interface Call {
  /** The core writes it, once for each request, however many use-cases run. */
  standing: Standing;
  readonly credential: Credential;
  /** The account named in `X-Account-Id`, as it came. */
  readonly accountId: string | null;
  /** The address it came from, as far as the proxies in front are trusted to say it. */
  readonly address: () => string | null;
  // Few ask for these. A getter in an object made for each request would cost a hidden class each time.
  readonly userAgent: () => string | null;
}
