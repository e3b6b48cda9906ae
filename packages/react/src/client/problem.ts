import type { CombinedError } from "urql";
import type { ErrorCode, ErrorFieldsFragment } from "../generated/graphql.js";
import { adviceOf } from "./advice.js";

/** What went wrong, as a person reads it. */
export interface Problem {
  readonly message: string;
  readonly advice: string;
  /** Null where no answer came from the server. */
  readonly code: ErrorCode | "unknown" | null;
  readonly details: readonly { readonly field: string; readonly message: string }[];
  readonly docUrl: string | null;
  readonly requestId: string | null;
  readonly retryAfterSeconds: number | null;
  /** Whether the same request can succeed later without any change. */
  readonly isPassing: boolean;
}

export const unreachable: Problem = {
  message: "The server cannot be reached.",
  advice: "Nothing that you typed is lost.",
  code: null,
  details: [],
  docUrl: null,
  requestId: null,
  retryAfterSeconds: null,
  isPassing: true,
};

/** The server closes the connection when it cannot send a file to its end. */
export const brokenDownload: Problem = {
  ...unreachable,
  message: "The file broke off before its end, so it was not saved.",
  advice: "Try again.",
  isPassing: false,
};

const sessionCodes = new Set<string>([
  "session_not_found",
  "session_expired",
  "session_revoked",
  "api_key_missing",
] satisfies ErrorCode[]);

/** Whether the person has to sign in again. */
export function endsSession(code: string | null): boolean {
  return code !== null && sessionCodes.has(code);
}

export function problemOfFailure(failure: Omit<ErrorFieldsFragment, "__typename">): Problem {
  const { error, message, details, docUrl, requestId, retryAfter } = failure;
  return {
    message,
    advice: adviceOf(error),
    code: error,
    details,
    docUrl,
    requestId,
    retryAfterSeconds: retryAfter,
    isPassing: retryAfter !== null || error === "service_unavailable",
  };
}

/** No answer, or one that is not the operation's: offline, a proxy's page, a refused request, a bug. */
export function problemOfError({ graphQLErrors, message }: CombinedError): Problem {
  const envelope = graphQLErrors[0]?.extensions;
  if (envelope === undefined) return unreachable;
  const text = (name: string) => (typeof envelope[name] === "string" ? envelope[name] : null);
  const retryAfter = envelope["retryAfter"];
  const isPassing = text("error") === "service_unavailable" || typeof retryAfter === "number";
  return {
    message: text("message") ?? message,
    advice: isPassing ? adviceOf("service_unavailable") : adviceOf("internal_error"),
    code: "unknown",
    details: [],
    docUrl: text("docUrl"),
    requestId: text("requestId"),
    retryAfterSeconds: typeof retryAfter === "number" ? retryAfter : null,
    isPassing,
  };
}
