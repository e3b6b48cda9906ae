import type { ErrorDetail, Failure } from "../../../errors/result.js";
import type { Actor } from "./actor.js";
import type { Face } from "./face.js";

/** What a request sends to say who is calling. A face has read it, but nobody has checked it. */
export type Credential =
  | { readonly kind: "none" }
  | { readonly kind: "unreadable"; readonly detail: ErrorDetail }
  | { readonly kind: "secret"; readonly secret: string }
  /** The session cookie. Faces accept it only from our own pages. */
  | { readonly kind: "session"; readonly token: string };

/**
 * What is known of the caller so far: not yet identified, recognised, or counted as a failed call of its address. A
 * failure says that the address had too many of these.
 */
export type Standing = "unsettled" | "recognised" | "counted" | Failure<"ip_rate_limit_exceeded">;

/** The part of a request that concerns its caller. Every use-case takes one. */
export interface Call {
  /** Core writes it, once for each request, however many use-cases run. */
  standing: Standing;
  /** Core writes it when it recognises the caller; null before. */
  caller: Actor | null;
  readonly credential: Credential;
  readonly face: Face;
  /** The value of `X-Account-Id`, unchecked. */
  readonly accountId: string | null;
  /** The id that the answer names. */
  readonly requestId: string;
  /** The address of the client, as far as trusted proxies tell it. */
  readonly address: () => string | null;
  // Functions, because few callers need the values. A getter in an object that is made for each request would cost a
  // hidden class each time.
  readonly userAgent: () => string | null;
}
