import { ObjectType } from "type-graphql";
import { catalogue, type ErrorCode } from "../../errors/catalogue.js";
import type { Envelope } from "../../errors/envelope.js";
import { ApiError } from "./api-error.type.js";

/** An error whose code the compiler knows. */
export interface ErrorOf<Code extends ErrorCode> extends ApiError {
  readonly error: Code;
}

export type ErrorType<Code extends ErrorCode> = new (envelope: Envelope<Code>) => ErrorOf<Code>;

export function errorTypeName(code: ErrorCode): string {
  const words = code.replace(/_error$/, "").split("_");
  return `${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("")}Error`;
}

function errorType<Code extends ErrorCode>(code: Code): ErrorType<Code> {
  class CodedError extends ApiError {
    declare readonly error: Code;
  }
  const { status, title, page } = catalogue[code];
  ObjectType(errorTypeName(code), {
    implements: ApiError,
    description: `${title} (\`${code}\`, ${status} on REST). ${page.summary}`,
    simpleResolvers: true,
  })(CodedError);
  return CodedError;
}

/** One GraphQL type for each code. If a code is missing here, the program does not compile. */
export const errorTypes: { readonly [Code in ErrorCode]: ErrorType<Code> } = {
  max_keys_exceeded: errorType("max_keys_exceeded"),
  api_key_revoked: errorType("api_key_revoked"),
  api_key_missing: errorType("api_key_missing"),
  api_key_invalid: errorType("api_key_invalid"),
  api_key_not_found: errorType("api_key_not_found"),
  api_key_expired: errorType("api_key_expired"),
  authentication_failed: errorType("authentication_failed"),
  session_not_found: errorType("session_not_found"),
  session_expired: errorType("session_expired"),
  session_revoked: errorType("session_revoked"),
  browser_token_invalid: errorType("browser_token_invalid"),
  browser_token_expired: errorType("browser_token_expired"),
  browser_token_revoked: errorType("browser_token_revoked"),
  magic_link_not_found: errorType("magic_link_not_found"),
  magic_link_expired: errorType("magic_link_expired"),
  magic_link_already_used: errorType("magic_link_already_used"),
  endpoint_restricted: errorType("endpoint_restricted"),
  ip_restricted: errorType("ip_restricted"),
  account_suspended: errorType("account_suspended"),
  burst_limit_exceeded: errorType("burst_limit_exceeded"),
  monthly_usage_limit_exceeded: errorType("monthly_usage_limit_exceeded"),
  key_rate_limit_exceeded: errorType("key_rate_limit_exceeded"),
  key_uses_exceeded: errorType("key_uses_exceeded"),
  ip_rate_limit_exceeded: errorType("ip_rate_limit_exceeded"),
  plan_not_found: errorType("plan_not_found"),
  invalid_email: errorType("invalid_email"),
  member_not_found: errorType("member_not_found"),
  member_already_exists: errorType("member_already_exists"),
  last_owner_required: errorType("last_owner_required"),
  key_not_found: errorType("key_not_found"),
  rotation_in_progress: errorType("rotation_in_progress"),
  rotation_not_found: errorType("rotation_not_found"),
  secret_link_not_found: errorType("secret_link_not_found"),
  secret_link_expired: errorType("secret_link_expired"),
  secret_link_already_used: errorType("secret_link_already_used"),
  account_not_found: errorType("account_not_found"),
  operator_not_found: errorType("operator_not_found"),
  route_not_found: errorType("route_not_found"),
  invalid_key_name: errorType("invalid_key_name"),
  version_conflict: errorType("version_conflict"),
  validation_error: errorType("validation_error"),
  invalid_request_body: errorType("invalid_request_body"),
  method_not_allowed: errorType("method_not_allowed"),
  unsupported_media_type: errorType("unsupported_media_type"),
  request_body_too_large: errorType("request_body_too_large"),
  request_headers_too_large: errorType("request_headers_too_large"),
  operation_too_complex: errorType("operation_too_complex"),
  operation_not_allowed: errorType("operation_not_allowed"),
  internal_error: errorType("internal_error"),
  service_unavailable: errorType("service_unavailable"),
};
