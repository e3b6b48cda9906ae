import { failure, success, type ErrorDetail, type Result } from "../../../errors/result.js";
import type { Principal } from "../../access/principal.js";
import { ungivenScopes } from "../../model/browser-tokens/ungiven-scopes.js";
import type { KeyInput } from "./check-key-input.js";

/** What a browser token makes of the input: its owner gets the key, and the key no scope that the token lacks. */
export function boundByToken<Input extends KeyInput>(
  principal: Principal,
  input: Input,
): Result<Input, "endpoint_restricted"> {
  if (principal.kind !== "browser_token") return success(input);
  const { token } = principal;
  const { externalOwnerId: own } = token;
  const details: ErrorDetail[] = ungivenScopes(token, input.scopes ?? []);
  if (own === null) return details.length === 0 ? success(input) : failure("endpoint_restricted", details);
  const { ownerId, externalOwnerId = own } = input;
  if (externalOwnerId !== own) details.push({ field: "externalOwnerId", message: otherOwner });
  if (typeof ownerId === "string") details.push({ field: "ownerId", message: otherOwner });
  return details.length === 0
    ? success({ ...input, externalOwnerId: own })
    : failure("endpoint_restricted", details);
}

const otherOwner = "The browser token makes keys of its own owner only: leave this out.";
