import { z } from "zod";
import { mostKeysRevoked, revokeApiKeysCodes } from "../../core/use-cases/keys/revoke-api-keys.js";
import { toEnvelope } from "../../errors/envelope.js";
import { toWireEnvelope } from "../../errors/wire-envelope.js";
import { success } from "../../errors/result.js";
import { defineRoute, nothing } from "../route.js";
import { text, wholeNumber } from "./key-body.schema.js";
import { showKey, shownKey } from "./key.schema.js";
import { revocationBody } from "./revocation.schema.js";

export const revokeKeysRoute = defineRoute({
  tag: "keys",
  method: "POST",
  path: "/v1/keys/revoke",
  operationId: "revokeApiKeys",
  summary: "Revoke several keys",
  description:
    `Revokes up to ${mostKeysRevoked} keys at once, by their ids or by a filter; with dry_run it only shows which.` +
    " When this answers, no server accepts them any more.",
  status: 200,
  params: nothing,
  query: nothing,
  body: revocationBody.extend({
    ids: z.array(text).nullish().describe(`The ids of 1 to ${mostKeysRevoked} keys, \`key_…\`.`),
    filter: z
      .strictObject({
        unused_for_days: wholeNumber.nullish().describe("Active keys that were not used for so many days."),
        older_than_days: wholeNumber.nullish().describe("Active keys that are older than so many days."),
        owner_id: text.nullish().describe("Active keys of this member."),
        external_owner_id: text.nullish().describe("Active keys of this owner in your own systems."),
      })
      .nullish()
      .describe("All conditions must hold, and there must be at least one. The oldest keys come first."),
    dry_run: z.boolean({ error: "Must be true or false." }).nullish().describe("True to change nothing."),
    all_or_nothing: z
      .boolean({ error: "Must be true or false." })
      .nullish()
      .describe("True to revoke no key when one of them cannot be revoked."),
  }),
  answer: z.object({
    data: z.object({
      dry_run: z.boolean().describe("Whether this changed nothing."),
      results: z
        .array(
          z.object({
            id: z.string(),
            api_key: shownKey.nullable().describe("The key; null when it cannot be revoked."),
            rejection: z
              .record(z.string(), z.unknown())
              .nullable()
              .describe("The envelope that says why it cannot be revoked; null when it can."),
          }),
        )
        .describe("What became of each key, in the order of the ids, or the oldest first."),
      has_more: z.boolean().describe("Whether the filter has more keys than those of this call."),
    }),
  }),
  errors: revokeApiKeysCodes,
  async handle({ core, call, facts, body }) {
    const { ids, filter, dry_run: dryRun, all_or_nothing: allOrNothing, reason, note } = body;
    const conditions = filter && {
      unusedForDays: filter.unused_for_days,
      olderThanDays: filter.older_than_days,
      ownerId: filter.owner_id,
      externalOwnerId: filter.external_owner_id,
    };
    const input = { ids, filter: conditions, dryRun, allOrNothing, reason, note };
    const revoked = await core.revokeApiKeys(call, input);
    if (!revoked.ok) return revoked;
    const { isDryRun, keys, hasMore } = revoked.value;
    const results = keys.map(({ id, result }) => ({
      id,
      api_key: result.ok ? showKey(result.value, facts.now) : null,
      rejection: result.ok ? null : toWireEnvelope(toEnvelope(result, facts)),
    }));
    return success({ data: { dry_run: isDryRun, results, has_more: hasMore } });
  },
});
