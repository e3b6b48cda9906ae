import type { SessionLifetime } from "../sessions/session.js";

export interface SignInSettings extends SessionLifetime {
  /** The address of the server, which links in mails lead to. */
  readonly publicUrl: string;
  /** Whether a person who was not invited gets an account. */
  readonly isSignUpOpen: boolean;
}
