import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { EmbedFile } from "../http/embed/embed-file.js";
import { packageRoot } from "./package.js";

const path = join(packageRoot, "dist/embed/latchkey-api-keys.js");
const endings = { identity: "", gzip: ".gz", br: ".br" };

/** Null in a checkout that has not built it yet. */
export async function readEmbed(): Promise<EmbedFile | null> {
  const content = await readFile(path).catch(() => null);
  if (content === null) return null;
  return {
    etag: createHash("sha256").update(content).digest("base64url").slice(0, 22),
    read: (encoding) => readFile(path + endings[encoding]),
  };
}
