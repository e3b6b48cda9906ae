import { z } from "zod";

/** A whole number in a query. The core checks its range. */
export const queryNumber = z.coerce.number({ error: "Must be a whole number." });

/** Yes or no in a query. */
export const queryFlag = z
  .enum(["true", "false"], { error: "Must be true or false." })
  .transform((text) => text === "true");

/** Texts in a query: comma separated, or a parameter given several times. */
export const queryTexts = z
  .union([z.string(), z.array(z.string())])
  .transform((text) => [text].flat().flatMap((part) => part.split(",")));

/** Yes or no in a body; absent or null says neither. */
export const choice = z.boolean({ error: "Must be true or false." }).nullish();
