import { failure, type ErrorDetail, type Failure } from "../../../errors/result.js";
import type { Principal } from "../../access/principal.js";
import type { Services } from "../../services.js";

const tooFewLeft: ErrorDetail = {
  field: "maxUses",
  message: "The uses of the new key are taken from those of the key that makes it, which has fewer left.",
  rule: { name: "exceeds_giver" },
};

/**
 * The uses of the new key are taken from the key that creates it. Otherwise a key of ten uses could create any
 * number of keys with nine.
 */
export async function handOverUses(
  { uses }: Services,
  principal: Principal,
  maxUses: number | null,
): Promise<Failure<"endpoint_restricted"> | null> {
  if (principal.kind !== "key" || principal.apiKey.maxUses === null || maxUses === null) return null;
  const refused = await uses.handOver(principal.entry, maxUses);
  return refused === null ? null : failure("endpoint_restricted", [tooFewLeft]);
}
