import { z } from "zod";
import { keyStatuses } from "../../core/model/keys/api-key.js";
import { keyOrderNames, keyOrders } from "../../core/model/keys/key-orders.js";
import { listApiKeysCodes, mostIds } from "../../core/use-cases/keys/list-api-keys.js";
import { success } from "../../errors/result.js";
import { pageInfoOf, pageQuery, shownPageInfo } from "../page-query.js";
import { queryFlag, queryNumber, queryTexts } from "../query-values.js";
import { defineRoute, nothing } from "../route.js";
import { showKeys, shownKeyWithSecrets } from "./key-with-secrets.schema.js";
import { moment } from "./key.schema.js";

const statuses = queryTexts.pipe(
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
    ...pageQuery("keys"),
    status: statuses
      .optional()
      .describe(`Any of ${keyStatuses.join(", ")}, comma separated; active when absent.`),
    ids: queryTexts
      .optional()
      .describe(
        `Keys with any of these ids, \`key_…\`, comma separated, at most ${mostIds}. An id that is no key's of the account` +
          " matches none.",
      ),
    owner_id: z.string().optional().describe("Keys that this member owns, `mem_…`."),
    external_owner_id: z.string().optional().describe("Keys with this owner in your own systems."),
    tags: queryTexts.optional().describe("Keys that have all of these tags, comma separated."),
    environments: queryTexts.optional().describe("Keys of any of these environments, comma separated."),
    name_contains: z
      .string()
      .optional()
      .describe("Keys whose name contains this text, in upper or lower case."),
    search: z
      .string()
      .optional()
      .describe(
        "Keys whose name contains this text, and keys with a secret whose last four characters are this text, in upper or" +
          " lower case.",
      ),
    created_from: moment.optional().describe("Keys that were created at this time or later."),
    created_to: moment.optional().describe("Keys that were created before this time."),
    last_used_from: moment.optional().describe("Keys that were last used at this time or later."),
    last_used_to: moment.optional().describe("Keys that were last used before this time."),
    unused_for_days: queryNumber
      .meta({ type: "integer", minimum: 1 })
      .optional()
      .describe(
        "Keys that were not used for this many days, 1 to 36500. For a key that was never used, the days count" +
          " from its creation.",
      ),
    expiring_within_days: queryNumber
      .meta({ type: "integer", minimum: 1 })
      .optional()
      .describe(
        "Active keys that expire within this many days, 1 to 36500, by their expiry or their idle timeout.",
      ),
    has_expiry: queryFlag
      .optional()
      .describe(
        "`true` for keys that end by themselves, by an expiry or an idle timeout; `false` for keys with neither.",
      ),
    order_by: z.enum(keyOrderNames).default("created_at").describe("The property to sort by."),
    direction: z.enum(["asc", "desc"]).default("desc").describe("The direction of the order."),
  }),
  body: nothing,
  answer: z.object({
    data: z.array(shownKeyWithSecrets),
    page_info: shownPageInfo,
  }),
  errors: listApiKeysCodes,
  async handle({ core, call, query }) {
    const result = await core.listApiKeys(call, {
      page: query,
      filter: {
        ids: query.ids,
        statuses: query.status,
        environments: query.environments,
        ownerId: query.owner_id,
        externalOwnerId: query.external_owner_id,
        tags: query.tags,
        nameContains: query.name_contains,
        search: query.search,
        createdAt: { from: query.created_from ?? null, to: query.created_to ?? null },
        lastUsedAt: { from: query.last_used_from ?? null, to: query.last_used_to ?? null },
        unusedForDays: query.unused_for_days,
        expiringWithinDays: query.expiring_within_days,
        hasExpiry: query.has_expiry,
      },
      order: { field: keyOrders[query.order_by], direction: query.direction },
    });
    if (!result.ok) return result;
    const shown = await showKeys({ core, call }, result.value.items);
    return shown.ok ? success({ data: shown.value, page_info: pageInfoOf(result.value) }) : shown;
  },
});
