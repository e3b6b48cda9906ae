import { failure, success, type ErrorDetail, type Result } from "../../../errors/result.js";
import type { Principal } from "../../access/principal.js";
import { ungivenScopes } from "../../access/ungiven-scopes.js";
import type { KeyInput } from "./check-key-input.js";

/** What a browser token makes of the input: its owner gets the key, and the key no scope that the token lacks. */
export function boundByToken<Input extends KeyInput>(
  principal: Principal,
  input: Input,
): Result<Input, "endpoint_restricted"> {
  if (principal.kind !== "browser_token") return success(input);
  const { externalOwnerId: own } = principal.token;
  const details: ErrorDetail[] = ungivenScopes(principal, input.scopes ?? []);
  if (input.metadata != null) details.push({ field: "metadata", message: notByToken });
  if (own === null) return details.length === 0 ? success(input) : failure("endpoint_restricted", details);
  const { ownerId, externalOwnerId = own } = input;
  const rule = { name: "other_owner" } as const;
  if (externalOwnerId !== own) details.push({ field: "externalOwnerId", message: otherOwner, rule });
  if (typeof ownerId === "string") details.push({ field: "ownerId", message: otherOwner, rule });
  return details.length === 0
    ? success({ ...input, externalOwnerId: own })
    : failure("endpoint_restricted", details);
}

/** Gateways take metadata for what the company says of a key. */
const notByToken =
  "A key made with a browser token has no metadata: your backend can add them with updateApiKey.";
const otherOwner = "The browser token makes keys of its own owner only: leave this out.";
