import { z } from "zod";
import type { ErrorCode } from "../../errors/catalogue.js";
import { failure, success, type Failure, type Result } from "../../errors/result.js";
import type { ApiKey } from "../../core/model/keys/api-key.js";
import type { RestAnswer } from "../route.js";

const tag = /^"(0|[1-9][0-9]{0,8})"$/;
const notTag =
  'Must be the ETag of the key, which is its version in quotation marks, such as "3"; or * for any version.';

/** The version that a change is meant for, as HTTP says it. Null: any. */
export const versionHeaders = z.object({
  "If-Match": z
    .string()
    .optional()
    .refine((text) => text === undefined || text === "*" || tag.test(text), notTag)
    .transform((text) => versionOf(text))
    .describe(
      "The ETag of the key that the changes are meant for, in place of `version`. Another version is version_conflict. * means" +
        " any. A list of tags and a weak tag are refused.",
    ),
});

/** A change that cannot depend on a version, so that nobody believes that it does. */
export const noVersionHeaders = z.object({
  "If-Match": z
    .string()
    .optional()
    .refine((text) => text === undefined, "A revocation takes no version: leave this header out.")
    .describe("Refused: a revocation takes no version."),
});

export const versionTagHeader = { ETag: "The version of the key, for `If-Match`." };

function versionOf(text = "*"): number | null {
  const digits = tag.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** The version that both the body and the header name, or one of them. */
export function agreedVersion(
  inBody: number | null | undefined,
  inHeader: number | null | undefined,
): Result<number | null, "validation_error"> {
  const said = inBody ?? inHeader ?? null;
  return said === (inHeader ?? said) ? success(said) : differentVersions;
}

const differentVersions: Failure<"validation_error"> = failure("validation_error", [
  { field: "If-Match", message: "Is another version than that of the body: name the version once." },
]);

/** The answer with the version of the key in its headers. */
export function taggedWithVersion<Value extends object, Code extends ErrorCode>(
  answer: Result<Value, Code>,
  { version }: ApiKey,
): Result<Value & Pick<RestAnswer, "headers">, Code> {
  return answer.ok ? success({ ...answer.value, headers: ["etag", `"${version}"`] }) : answer;
}
