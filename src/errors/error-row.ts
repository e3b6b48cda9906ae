export type ErrorCategory =
  | "Authentication"
  | "Authorization"
  | "Billing"
  | "Not Found"
  | "Validation"
  | "Rate Limiting"
  | "Platform";

/** One row of the catalogue: everything that faces need to know about a code. */
export interface ErrorRow {
  readonly status: number;
  readonly category: ErrorCategory;
  readonly title: string;
  /** The documented message, byte for byte. A message with parameters has the usual ones here. */
  readonly message: string;
  /** Builds the message from its parameters. Failures of such a code are created with `failureWith` only. */
  readonly messageWith?: (parameters: never) => string;
  readonly page: ErrorPage;
}

/** The texts of a code's reference page. They are plain text, in which `backticks` mark code. */
export interface ErrorPage {
  /** One sentence under the title. */
  readonly summary: string;
  readonly meaning: readonly string[];
  readonly whenSeen: readonly string[];
  readonly whatToDo: readonly string[];
  readonly howToAvoid: readonly string[];
  /** Whether the same request may succeed later. */
  readonly retry: string;
}
