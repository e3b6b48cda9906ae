import { z } from "zod";
import { commaSeparated, wholeNumber } from "./setting-values.js";

const pepper = z
  .string()
  .regex(/^[1-9][0-9]{0,8}:[0-9a-fA-F]{64}$/, "must be <version>:<64 hex digits>, comma separated")
  .transform((text) => {
    const colon = text.indexOf(":");
    return {
      version: Number(text.slice(0, colon)),
      key: Buffer.from(text.slice(colon + 1), "hex"),
    };
  });

/** A secret that signs keys; it lives outside the database. */
export type Pepper = z.infer<typeof pepper>;

export const peppers = z
  .string()
  .transform(commaSeparated)
  .pipe(z.array(pepper).min(1))
  .refine(
    (list) => new Set(list.map(({ version }) => version)).size === list.length,
    "must not name one version twice",
  );

const version = wholeNumber(1, 999_999_999);

export const pepperSettings = {
  KEY_PEPPERS: peppers.optional(),
  KEY_PEPPER_SIGNING: version.optional(),
  KEY_PEPPERS_FORCE_RETIRE: z.string().transform(commaSeparated).pipe(z.array(version)).default([]),
};
