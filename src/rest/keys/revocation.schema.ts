import { z } from "zod";
import { revocationReasons } from "../../core/model/keys/revocation.js";
import { text } from "./key-body.schema.js";

/** The body of a request that revokes a key. It may be absent. */
export const revocationBody = z.strictObject({
  reason: text.nullish().describe(`Why the key is revoked, for the record: ${revocationReasons.join(", ")}.`),
  note: text.nullish().describe("A note for the record, at most 500 characters."),
});
