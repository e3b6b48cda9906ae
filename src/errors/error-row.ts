export type ErrorCategory =
  "Authentication" | "Authorization" | "Billing" | "Not Found" | "Validation" | "Rate Limiting" | "Platform";

/** One row of the catalogue: everything any face says about a code. */
export interface ErrorRow {
  readonly status: number;
  readonly category: ErrorCategory;
  readonly title: string;
  /** The text of the envelope, byte for byte; with the usual parameters, where it has any. */
  readonly message: string;
  /** Makes the message from its parameters. A code that has this fails through `failureWith` alone. */
  readonly messageWith?: (parameters: never) => string;
  readonly page: ErrorPage;
}

/** What the reference page of a code says, in plain text; `backticks` mark code. */
export interface ErrorPage {
  /** One sentence under the title. */
  readonly summary: string;
  readonly meaning: readonly string[];
  readonly whenSeen: readonly string[];
  readonly whatToDo: readonly string[];
  readonly howToAvoid: readonly string[];
  /** Whether sending the same request again can help. */
  readonly retry: string;
}
