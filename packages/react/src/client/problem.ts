import type { CombinedError } from "urql";
import type { BrokenRuleFragment, ErrorCode, ErrorFieldsFragment } from "../generated/graphql.js";
import { adviceOf, isErrorCode, type Advice } from "./advice.js";

/** What this page finds by itself, beside what the server says. */
export type OwnCode = "unknown" | "unreachable" | "broken_download" | "no_token";

export type ProblemCode = ErrorCode | OwnCode;

/** What is wrong with one field. */
export interface Detail {
  /** A path with dots. */
  readonly field: string;
  /** As the server says it. */
  readonly message: string;
  /** The rule that the value breaks; null where only the message says it. */
  readonly rule: Omit<BrokenRuleFragment, "__typename"> | null;
}

/** What went wrong, and what to do. The texts of a page may have other words for a code. */
export interface Problem {
  /** As the server says it, or empty. */
  readonly message: string;
  readonly advice: Advice;
  readonly code: ProblemCode;
  readonly details: readonly Detail[];
  readonly docUrl: string | null;
  readonly requestId: string | null;
  readonly retryAfterSeconds: number | null;
  /** Whether the same request can succeed later without any change. */
  readonly isPassing: boolean;
}

export const unreachable: Problem = {
  message: "",
  advice: "kept",
  code: "unreachable",
  details: [],
  docUrl: null,
  requestId: null,
  retryAfterSeconds: null,
  isPassing: true,
};

/** The server closes the connection when it cannot send a file to its end. */
export const brokenDownload: Problem = {
  ...unreachable,
  advice: "tryAgain",
  code: "broken_download",
  isPassing: false,
};

const noToken: Problem = { ...unreachable, advice: "later", code: "no_token" };

/** The page's backend gave no token. */
export class NoTokenError extends Error {}

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
export function problemOfError({ graphQLErrors, networkError, message }: CombinedError): Problem {
  if (networkError instanceof NoTokenError) return noToken;
  const envelope = graphQLErrors[0]?.extensions;
  if (envelope === undefined) return unreachable;
  const text = (name: string) => (typeof envelope[name] === "string" ? envelope[name] : null);
  const code = text("error");
  const retryAfter = envelope["retryAfter"];
  const isPassing = code === "service_unavailable" || typeof retryAfter === "number";
  return {
    message: text("message") ?? message,
    advice: isPassing ? "later" : "reload",
    code: code !== null && isErrorCode(code) ? code : "unknown",
    details: [],
    docUrl: text("docUrl"),
    requestId: text("requestId"),
    retryAfterSeconds: typeof retryAfter === "number" ? retryAfter : null,
    isPassing,
  };
}
