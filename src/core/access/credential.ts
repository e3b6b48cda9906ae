import type { ErrorDetail } from "../../errors/result.js";

/** What a request brings to say who is calling, as read by a face and not yet believed. */
export type Credential =
  | { readonly kind: "none" }
  | { readonly kind: "unreadable"; readonly detail: ErrorDetail }
  | { readonly kind: "secret"; readonly secret: string }
  /** What a browser keeps of a sign-in; faces take it from our own pages alone. */
  | { readonly kind: "session"; readonly token: string };

/** The caller's side of a request: every use-case takes one. */
export interface Call {
  readonly credential: Credential;
  /** The account named in `X-Account-Id`, as it came. */
  readonly accountId: string | null;
  /** The address it came from, as far as the proxies in front are trusted to say it. */
  readonly address: () => string | null;
  // Few ask for these. A getter in an object made for each request would cost a hidden class each time.
  readonly userAgent: () => string | null;
  /** Whether the core believed the credential, in any use-case so far. Until then the call is anonymous. */
  isRecognised: boolean;
}
