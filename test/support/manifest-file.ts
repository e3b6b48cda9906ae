import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { newDataDirectory } from "./data-directory.js";

export interface ManifestOperation {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly body: string;
}

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

export function operation(name: string, body: string, type = "query", id = sha256(body)): ManifestOperation {
  return { id, name, type, body };
}

/** A file as Apollo's `generate-persisted-query-manifest` writes it. */
export function writeManifest(operations: readonly unknown[]): Promise<string> {
  return writeText(
    JSON.stringify({ format: "apollo-persisted-query-manifest", version: 1, operations }, null, 2),
  );
}

export async function writeText(text: string): Promise<string> {
  const file = join(await newDataDirectory(), "persisted-query-manifest.json");
  await writeFile(file, text);
  return file;
}
