import { z } from "zod";
import { keyStatuses } from "../../core/model/keys/api-key.js";
import type { KeyOrder } from "../../core/model/keys/key-store.js";
import { listApiKeysCodes } from "../../core/use-cases/keys/list-api-keys.js";
import { defaultPageSize, maxPageSize } from "../../core/model/paging/page-request.js";
import { endCursorOf, startCursorOf } from "../../core/model/paging/page.js";
import { success } from "../../errors/result.js";
import { defineRoute, nothing } from "../route.js";
import { showKeys, shownKeyWithSecrets } from "./key-with-secrets.schema.js";
import { moment } from "./key.schema.js";

const orders = {
  created_at: "createdAt",
  name: "name",
  last_used_at: "lastUsedAt",
} as const satisfies Record<string, KeyOrder["field"]>;

const wholeNumber = z.coerce.number({ error: "Must be a whole number." });
const pageSize = wholeNumber.meta({ type: "integer", minimum: 1, maximum: maxPageSize });

/** `active,revoked`, or a parameter given several times. */
const texts = z
  .union([z.string(), z.array(z.string())])
  .transform((text) => [text].flat().flatMap((part) => part.split(",")));
const statuses = texts.pipe(
  z.array(z.enum(keyStatuses, { error: `Must be one of: ${keyStatuses.join(", ")}.` })),
);

export const listKeysRoute = defineRoute({
  tag: "keys",
  method: "GET",
  path: "/v1/keys",
  operationId: "listApiKeys",
  summary: "List keys",
  description: "Lists the active keys of the account, newest first, unless the parameters say otherwise.",
  status: 200,
  params: nothing,
  query: z.strictObject({
    first: pageSize.optional().describe(`How many from the start; ${defaultPageSize} when absent.`),
    after: z
      .string()
      .optional()
      .describe("Lists the keys after this cursor, which is the `end_cursor` of the previous page."),
    last: pageSize
      .optional()
      .describe("The number of keys from the end of the list. Not together with `first`."),
    before: z
      .string()
      .optional()
      .describe("Lists the keys before this cursor, which is the `start_cursor` of the next page."),
    status: statuses
      .optional()
      .describe(`Any of ${keyStatuses.join(", ")}, comma separated; active when absent.`),
    owner_id: z.string().optional().describe("Keys that this member owns, `mem_…`."),
    external_owner_id: z.string().optional().describe("Keys with this owner in your own systems."),
    tags: texts.optional().describe("Keys that have all of these tags, comma separated."),
    environments: texts.optional().describe("Keys of any of these environments, comma separated."),
    name_contains: z
      .string()
      .optional()
      .describe("Keys whose name contains this text, in upper or lower case."),
    created_from: moment.optional().describe("Keys that were created at this time or later."),
    created_to: moment.optional().describe("Keys that were created before this time."),
    last_used_from: moment.optional().describe("Keys that were last used at this time or later."),
    last_used_to: moment.optional().describe("Keys that were last used before this time."),
    unused_for_days: wholeNumber
      .meta({ type: "integer", minimum: 1 })
      .optional()
      .describe(
        "Keys that were not used for this many days, 1 to 36500. For a key that was never used, the days count" +
          " from its creation.",
      ),
    expiring_within_days: wholeNumber
      .meta({ type: "integer", minimum: 1 })
      .optional()
      .describe(
        "Active keys that expire within this many days, 1 to 36500, by their expiry or their idle timeout.",
      ),
    order_by: z
      .enum(["created_at", "name", "last_used_at"])
      .default("created_at")
      .describe("The property to sort by."),
    direction: z.enum(["asc", "desc"]).default("desc").describe("The direction of the order."),
  }),
  body: nothing,
  answer: z.object({
    data: z.array(shownKeyWithSecrets),
    page_info: z.object({
      has_next_page: z.boolean(),
      has_previous_page: z.boolean(),
      start_cursor: z.string().nullable(),
      end_cursor: z.string().nullable(),
    }),
  }),
  errors: listApiKeysCodes,
  async handle({ core, call, query }) {
    const result = await core.listApiKeys(call, {
      page: query,
      filter: {
        statuses: query.status,
        environments: query.environments,
        ownerId: query.owner_id,
        externalOwnerId: query.external_owner_id,
        tags: query.tags,
        nameContains: query.name_contains,
        createdAt: { from: query.created_from ?? null, to: query.created_to ?? null },
        lastUsedAt: { from: query.last_used_from ?? null, to: query.last_used_to ?? null },
        unusedForDays: query.unused_for_days,
        expiringWithinDays: query.expiring_within_days,
      },
      order: { field: orders[query.order_by], direction: query.direction },
    });
    if (!result.ok) return result;
    const { items, hasNextPage, hasPreviousPage } = result.value;
    const shown = await showKeys({ core, call }, items);
    if (!shown.ok) return shown;
    return success({
      data: shown.value,
      page_info: {
        has_next_page: hasNextPage,
        has_previous_page: hasPreviousPage,
        start_cursor: startCursorOf(result.value),
        end_cursor: endCursorOf(result.value),
      },
    });
  },
});
