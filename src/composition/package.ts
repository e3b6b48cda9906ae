import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

export const packageRoot = fileURLToPath(new URL("../..", import.meta.url));

export function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(resolve(packageRoot, "package.json"), "utf8"));
  return z.object({ version: z.string() }).parse(manifest).version;
}
