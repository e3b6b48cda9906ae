import type { SessionLifetime } from "../sessions/session.js";

export interface SignInSettings extends SessionLifetime {
  /** Where the page is that links lead to. */
  readonly publicUrl: string;
  /** Whether an address that nobody invited gets an account of its own. */
  readonly isSignUpOpen: boolean;
}
