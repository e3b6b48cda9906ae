import type { ErrorCode } from "../generated/graphql.js";

const signIn = "Sign in again. What you typed stays here.";
const reload = "Reload the page. If it happens again, tell whoever runs this server, with the request id.";
const later = "It is tried again by itself. What you typed stays here.";
const askOwner = "Ask an owner of the account.";
const askOperator = "Ask whoever runs this server.";
const mend = "Correct what is marked and send it again.";
const gone = "It may have been revoked or removed meanwhile. Go back to the list.";

/** What to do next. The compiler asks for each code. */
const advices: Record<ErrorCode, string> = {
  account_not_found: "Choose another account.",
  account_suspended: askOperator,
  api_key_expired: signIn,
  api_key_invalid: signIn,
  api_key_missing: signIn,
  api_key_not_found: signIn,
  api_key_revoked: signIn,
  authentication_failed: signIn,
  browser_token_expired: signIn,
  browser_token_invalid: signIn,
  browser_token_revoked: signIn,
  burst_limit_exceeded: later,
  endpoint_restricted: askOwner,
  internal_error: reload,
  invalid_email: mend,
  invalid_key_name: mend,
  invalid_request_body: reload,
  ip_rate_limit_exceeded: later,
  ip_restricted: askOperator,
  key_not_found: gone,
  key_rate_limit_exceeded: later,
  key_uses_exceeded: askOwner,
  last_owner_required: "Give another member the role of an owner, then try again.",
  magic_link_already_used: "Ask for a new link.",
  magic_link_expired: "Ask for a new link.",
  magic_link_not_found: "Ask for a new link.",
  max_keys_exceeded: "Revoke a key that nobody uses, or ask whoever runs this server for more.",
  member_already_exists: "Look among the members.",
  member_not_found: gone,
  method_not_allowed: reload,
  monthly_usage_limit_exceeded: askOperator,
  operation_not_allowed: reload,
  operation_too_complex: reload,
  operator_not_found: gone,
  plan_not_found: mend,
  request_body_too_large: "Send less at once.",
  request_headers_too_large: reload,
  rotation_in_progress: "End the rotation under way first: retire the old secret, or go back to it.",
  rotation_not_found: "The rotation has ended meanwhile. Look at the secrets of the key.",
  route_not_found: reload,
  secret_link_already_used: "Rotate the key.",
  secret_link_expired: "Make a new link.",
  secret_link_not_found: "Make a new link.",
  service_unavailable: later,
  session_expired: signIn,
  session_not_found: signIn,
  session_revoked: signIn,
  unsupported_media_type: reload,
  validation_error: mend,
  version_conflict: "Somebody changed the key meanwhile. Look at the changes, then save again.",
};

export function adviceOf(code: ErrorCode): string {
  return advices[code];
}

export function isErrorCode(text: string): text is ErrorCode {
  return Object.hasOwn(advices, text);
}
