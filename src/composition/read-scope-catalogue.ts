import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { Config } from "../config.js";
import type { ScopeCatalogue } from "../core/model/keys/scope-catalogue.js";
import { isScope } from "../core/model/keys/scopes.js";
import { refuseFile } from "./refuse-file.js";

const mostScopes = 1_000;

const declaredScopes = z
  .array(
    z.strictObject(
      {
        name: z
          .string({ error: "name must be text" })
          .refine(isScope, 'name must be a scope without "*", as reports:read'),
        description: z
          .string({ error: "description must be text" })
          .min(1, "description must have 1 to 500 characters")
          .max(500, "description must have 1 to 500 characters"),
      },
      { error: 'must be {"name": …, "description": …}' },
    ),
    { error: 'must be a list of {"name": …, "description": …}' },
  )
  .min(1, "must declare a scope")
  .max(mostScopes, `must declare at most ${mostScopes} scopes`);

/** The scopes that the deployment declares; null when it declares none. A bad file stops the start. */
export async function readScopeCatalogue({ scopesFile: file }: Config): Promise<ScopeCatalogue> {
  if (file === null) return null;
  const text = await readFile(file, "utf8").catch((error: unknown) => refuse(file, [String(error)]));
  const parsed = declaredScopes.safeParse(parseJson(file, text));
  if (!parsed.success) {
    return refuse(
      file,
      parsed.error.issues.map(({ path: [index], message }) =>
        typeof index === "number" ? `entry ${index + 1}: ${message}` : message,
      ),
    );
  }
  const names = parsed.data.map(({ name }) => name);
  const twice = names.flatMap((name, index) =>
    names.indexOf(name) < index ? [`entry ${index + 1}: ${name} is declared twice`] : [],
  );
  return twice.length === 0 ? parsed.data : refuse(file, twice);
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return refuse(file, [String(error)]);
  }
}

function refuse(file: string, problems: readonly string[]): never {
  return refuseFile("SCOPES_FILE", file, problems);
}
