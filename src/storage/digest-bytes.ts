import type { Digest } from "../core/model/keys/secret-digester.js";

/** The core knows a digest as text, the database as bytes. */
export function digestBytes(digest: Digest): Buffer<ArrayBuffer> {
  return Buffer.from(digest, "latin1");
}

export function digestOf(bytes: Uint8Array): Digest {
  return Buffer.from(bytes).toString("latin1");
}
