import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

const compress = promisify(gzip);

/** A file that a browser keeps for good: another content has another path. */
export interface Asset {
  readonly name: string;
  readonly path: string;
  readonly type: string;
  readonly content: Buffer;
  /** Compressed when it is first asked for, and kept. */
  compressed(): Promise<Buffer>;
}

export function createAsset(name: string, type: string, content: Buffer): Asset {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 16);
  let compressed: Promise<Buffer> | undefined;
  return {
    name,
    path: `/graphiql/${hash}/${name}`,
    type,
    content,
    compressed: () => (compressed ??= compress(content, { level: 9 })),
  };
}
