import { z } from "zod";
import { flawAdvice, keyFlaws } from "../../core/model/keys/key-health.js";
import {
  defaultIdleDays,
  getKeyHealthCodes,
  mostKeysShown,
} from "../../core/use-cases/keys/get-key-health.js";
import { success } from "../../errors/result.js";
import { queryNumber } from "../query-values.js";
import { defineRoute, nothing } from "../route.js";
import { showKey, shownKey } from "./key.schema.js";

export const getKeyHealthRoute = defineRoute({
  tag: "keys",
  method: "GET",
  path: "/v1/keys/health",
  operationId: "getKeyHealth",
  summary: "Find keys that need work",
  description:
    "Active keys of the account that were never used, are idle or old, have no expiry or no restriction, and more.",
  status: 200,
  params: nothing,
  query: z.strictObject({
    idle_days: queryNumber
      .meta({ type: "integer", minimum: 1 })
      .optional()
      .describe(`After how many days without use a key is idle; ${defaultIdleDays} when absent.`),
  }),
  body: nothing,
  answer: z.object({
    data: z.object({
      active_keys: z.number().describe("The number of active keys."),
      max_keys: z.number().describe("How many active keys the account may have."),
      findings: z
        .array(
          z.object({
            flaw: z.enum(keyFlaws).describe("What may be wrong."),
            why: z.string().describe("Why it matters."),
            mutation: z.string().describe("The name of the GraphQL mutation that mends it."),
            key_count: z.number().describe("How many active keys it concerns."),
            keys: z.array(shownKey).describe(`These keys, the oldest first, at most ${mostKeysShown}.`),
          }),
        )
        .describe("What was found, the most urgent first."),
    }),
  }),
  errors: getKeyHealthCodes,
  async handle({ core, call, facts, query }) {
    const health = await core.getKeyHealth(call, { idleDays: query.idle_days });
    if (!health.ok) return health;
    const { activeKeys, maxKeys, findings } = health.value;
    const shown = findings.map(({ flaw, keyCount, keys }) => ({
      flaw,
      ...flawAdvice[flaw],
      key_count: keyCount,
      keys: keys.map((key) => showKey(key, facts.now)),
    }));
    return success({ data: { active_keys: activeKeys, max_keys: maxKeys, findings: shown } });
  },
});
