import type { z } from "zod";

/** Says in one message everything that is wrong, so that it is mended in one go. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

export function parseVariables<Schema extends z.ZodType>(
  schema: Schema,
  variables: NodeJS.ProcessEnv,
): z.output<Schema> {
  // An empty variable is how shells and compose files say "not set".
  const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(present);
  if (parsed.success) return parsed.data;
  // A value may be a secret: only names and rules are printed.
  return refuse(...parsed.error.issues.map(({ path, message }) => `${String(path[0])}: ${message}`));
}

export function refuse(...lines: readonly string[]): never {
  throw new ConfigError(`The configuration cannot be used:\n${lines.map((line) => `  ${line}`).join("\n")}`);
}
