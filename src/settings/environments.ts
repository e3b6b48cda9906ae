import { z } from "zod";
import { isEnvironmentName, type Environment, type Environments } from "../core/model/keys/environments.js";
import { commaSeparated } from "./setting-values.js";

/** The name of the only environment where none is configured. */
export const defaultEnvironment = "live";

/** What secrets begin with. */
export const keyPrefix = z
  .string()
  .max(20)
  .regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/, "must be lower case letters and digits, parts joined by _")
  .refine((prefix) => !prefix.endsWith("_op"), "must not end in _op, as the secrets of operators do");

/** `live:lk_live,test:lk_test`. */
export const environments = z.string().transform((text, refinement): Environments => {
  const list = commaSeparated(text).map(readEnvironment);
  const known = list.filter((environment) => environment !== null);
  const [first, ...others] = known;
  if (first === undefined || known.length < list.length) {
    refinement.addIssue(
      "must be <name>:<prefix>, comma separated: a name of 1 to 20 lower case letters, digits and -, and a prefix as in" +
        " KEY_PREFIX",
    );
    return z.NEVER;
  }
  if (new Set(known.map(({ name }) => name)).size < known.length)
    refinement.addIssue("must not name one environment twice");
  if (new Set(known.map(({ prefix }) => prefix)).size < known.length)
    refinement.addIssue("must give each environment a prefix of its own");
  return [first, ...others];
});

function readEnvironment(text: string): Environment | null {
  const [name = "", prefix = "", ...rest] = text.split(":");
  const isRight = isEnvironmentName(name) && keyPrefix.safeParse(prefix).success && rest.length === 0;
  return isRight ? { name, prefix } : null;
}
