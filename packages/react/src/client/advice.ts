import type { ErrorCode } from "../generated/graphql.js";

/** What to do next. The compiler asks for each code; the words are in the texts of the page. */
const advices = {
  account_not_found: "chooseAccount",
  account_suspended: "askOperator",
  api_key_expired: "signIn",
  api_key_invalid: "signIn",
  api_key_missing: "signIn",
  api_key_not_found: "signIn",
  api_key_revoked: "signIn",
  authentication_failed: "signIn",
  browser_token_expired: "signIn",
  browser_token_invalid: "signIn",
  browser_token_revoked: "signIn",
  burst_limit_exceeded: "later",
  endpoint_restricted: "askOwner",
  internal_error: "reload",
  invalid_email: "mend",
  invalid_key_name: "mend",
  invalid_request_body: "reload",
  ip_rate_limit_exceeded: "later",
  ip_restricted: "askOperator",
  key_not_found: "gone",
  key_rate_limit_exceeded: "later",
  key_uses_exceeded: "askOwner",
  last_owner_required: "keepOwner",
  magic_link_already_used: "newLink",
  magic_link_expired: "newLink",
  magic_link_not_found: "newLink",
  max_keys_exceeded: "makeRoom",
  member_already_exists: "lookAmongMembers",
  member_not_found: "gone",
  method_not_allowed: "reload",
  monthly_usage_limit_exceeded: "askOperator",
  operation_not_allowed: "reload",
  operation_too_complex: "reload",
  operator_not_found: "gone",
  plan_not_found: "mend",
  request_body_too_large: "lessAtOnce",
  request_headers_too_large: "reload",
  rotation_in_progress: "endRotation",
  rotation_not_found: "lookAtSecrets",
  route_not_found: "reload",
  secret_link_already_used: "rotate",
  secret_link_expired: "makeLink",
  secret_link_not_found: "makeLink",
  service_unavailable: "later",
  session_expired: "signIn",
  session_not_found: "signIn",
  session_revoked: "signIn",
  unsupported_media_type: "reload",
  validation_error: "mend",
  version_conflict: "changed",
} as const satisfies Record<ErrorCode, string>;

export type Advice = (typeof advices)[ErrorCode] | "kept" | "tryAgain";

export function adviceOf(code: ErrorCode): Advice {
  return advices[code];
}

export function isErrorCode(text: string): text is ErrorCode {
  return Object.hasOwn(advices, text);
}
