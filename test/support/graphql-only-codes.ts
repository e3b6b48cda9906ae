import type { ErrorCode } from "../../src/errors/catalogue.js";

/** No REST route can answer with these codes. */
export const graphqlOnlyCodes: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  "operation_too_complex",
  "operation_not_allowed",
  "magic_link_not_found",
  "magic_link_expired",
  "magic_link_already_used",
  "member_not_found",
  "last_owner_required",
]);
