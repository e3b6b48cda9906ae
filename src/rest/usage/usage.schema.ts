import { z } from "zod";
import { usageCsv } from "../../core/model/usage/shown-usage.js";
import { usageLevels } from "../../core/model/usage/usage-level.js";
import { mostBuckets } from "../../core/model/usage/usage-range.js";
import type { Usage } from "../../core/model/usage/usage.js";
import { errorCodes } from "../../errors/catalogue.js";
import { moment } from "../keys/key.schema.js";
import type { RestFile } from "../route.js";

export const usageQuery = {
  from: moment
    .optional()
    .describe(
      "Counts the bucket that contains this time, and later ones. By default an hour before `to` by the minute, a day by the" +
        " hour, and 30 days by the day.",
    ),
  to: moment.optional().describe("Counts buckets that begin before this time; now by default."),
  bucket: z
    .enum(usageLevels, { error: `Must be one of: ${usageLevels.join(", ")}.` })
    .optional()
    .describe(`How finely to count; \`hour\` by default. At most ${mostBuckets} buckets.`),
  time_zone: z
    .string()
    .optional()
    .describe("The time zone whose days and hours to count, such as `Europe/Berlin`; `UTC` by default."),
  format: z
    .enum(["json", "csv"], { error: "Must be one of: json, csv." })
    .optional()
    .describe("The format of the answer. Without it, `Accept: text/csv` asks for CSV."),
};

const perBucket = z.array(z.number()).describe("A number for each bucket.");

export const shownCounts = z.object({
  total: z.number().describe("All checks."),
  accepted: z.number().describe("Accepted checks."),
  rejected: z.number().describe("Rejected checks."),
  per_bucket: perBucket,
  outcomes: z
    .array(
      z.object({
        rejection: z.enum(errorCodes).nullable().describe("The error code; null for accepted checks."),
        total: z.number().describe("How many there were."),
        per_bucket: perBucket,
      }),
    )
    .describe("The outcomes that occurred: accepted checks first, then the most frequent."),
});

export const usageShape = {
  bucket: z.enum(usageLevels).describe("How finely this is counted."),
  time_zone: z.string().describe("The time zone whose days and hours these are."),
  starts: z.array(z.iso.datetime()).describe("When each bucket begins."),
  end: z.iso.datetime().describe("When the last bucket ends."),
  counts: shownCounts.describe("All checks."),
};

export const csvType = "text/csv";

/** The usage as CSV, where the caller asks for it. */
export function csvOf(
  usage: Usage,
  format: "json" | "csv" | undefined,
  accept: string,
): { readonly file?: RestFile } {
  const isAccepted = accept.includes(csvType) && !accept.includes("application/json");
  if (format === "json" || (format === undefined && !isAccepted)) return {};
  return { file: { contentType: `${csvType}; charset=utf-8`, fileName: "usage.csv", text: usageCsv(usage) } };
}
