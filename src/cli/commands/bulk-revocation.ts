import { z } from "zod";
import type { BulkRevocation, KeyRevocation } from "../../core/use-cases/keys/revoke-api-keys.js";
import { catalogue } from "../../errors/catalogue.js";
import { tableText, type JsonRecord, type Shown } from "../output.js";
import { at, type View } from "../view.js";

const columns = ["id", "name", "last_four", "created_at", "last_used_at", "result"].map((name) => ({
  name,
  isBrief: true,
}));

const answer = z.object({
  dry_run: z.boolean(),
  results: z.array(z.object({ id: z.string(), api_key: z.unknown(), rejection: z.unknown() })),
  has_more: z.boolean(),
});

/** What became of each key, a row each. */
export const asBulkRevocation: View<BulkRevocation> = {
  ofValue: ({ isDryRun, keys, hasMore }) =>
    show(
      isDryRun,
      keys.map(({ id, result }) => rowOf(isDryRun, id, ...partsOf(result))),
      hasMore,
    ),
  ofAnswer: (data) => {
    const { dry_run: isDryRun, results, has_more: hasMore } = answer.parse(data);
    const rows = results.map(({ id, api_key: key, rejection }) =>
      rowOf(isDryRun, id, key, rejection === null ? null : refusalOf(rejection)),
    );
    return show(isDryRun, rows, hasMore);
  },
};

interface Refusal {
  readonly result: unknown;
  readonly message: unknown;
}

function show(isDryRun: boolean, rows: readonly JsonRecord[], hasMore: boolean): Shown {
  const more = hasMore ? "\n\nMore keys match: run this again." : "";
  return {
    text: `${tableText(columns, rows)}${more}`,
    json: { dry_run: isDryRun, results: rows, has_more: hasMore },
    isBad: rows.some(({ message }) => message !== null),
  };
}

function rowOf(isDryRun: boolean, id: string, key: unknown, refusal: Refusal | null): JsonRecord {
  return {
    id,
    name: at(key, "name"),
    last_four: at(key, "last_four"),
    created_at: at(key, "created_at"),
    last_used_at: at(key, "last_used_at"),
    ...(refusal ?? { result: isDryRun ? "would be revoked" : "revoked", message: null }),
  };
}

function partsOf(result: KeyRevocation["result"]): [key: unknown, refusal: Refusal | null] {
  if (!result.ok) {
    const message = result.details[0]?.message ?? catalogue[result.code].message;
    return [null, { result: result.code, message }];
  }
  const { name, lastFour, createdAt, lastUsedAt } = result.value;
  return [{ name, last_four: lastFour, created_at: createdAt, last_used_at: lastUsedAt }, null];
}

/** Of the envelope of a key that could not be revoked. */
function refusalOf(envelope: unknown): Refusal {
  const [detail] = z.array(z.unknown()).parse(at(envelope, "details"));
  return { result: at(envelope, "error"), message: at(detail, "message") ?? at(envelope, "message") };
}
