import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

const keyBytes = 32;
const ivBytes = 12;
const tagBytes = 16;
const cipher = "aes-256-gcm";

/** Which secret of which key is sealed. What is sealed for one cannot be opened as another. */
export interface SealedFor {
  readonly keyId: string;
  readonly secretNumber: number;
}

/** Two values that are made from the token of a link: neither tells the other, and the token is not stored. */
export interface LinkKeys {
  /** Finds the row of the link. */
  readonly lookup: Uint8Array<ArrayBuffer>;
  readonly seal: Uint8Array<ArrayBuffer>;
}

/** The token has 256 random bits, so it needs neither a salt nor many rounds. */
export function linkKeysOf(token: string): LinkKeys {
  const derive = (purpose: string) =>
    new Uint8Array(hkdfSync("sha256", token, "", `latchkey secret link: ${purpose}`, keyBytes));
  return { lookup: derive("lookup"), seal: derive("seal") };
}

export function sealSecret(secret: string, key: Uint8Array, sealedFor: SealedFor): Uint8Array<ArrayBuffer> {
  const iv = randomBytes(ivBytes);
  const sealing = createCipheriv(cipher, key, iv).setAAD(boundTo(sealedFor));
  const text = Buffer.concat([sealing.update(secret, "utf8"), sealing.final()]);
  return new Uint8Array(Buffer.concat([iv, sealing.getAuthTag(), text]));
}

/** Throws when it is not what was sealed. */
export function openSecret(sealed: Uint8Array, key: Uint8Array, sealedFor: SealedFor): string {
  const opening = createDecipheriv(cipher, key, sealed.subarray(0, ivBytes), { authTagLength: tagBytes });
  opening.setAAD(boundTo(sealedFor)).setAuthTag(sealed.subarray(ivBytes, ivBytes + tagBytes));
  const text = Buffer.concat([opening.update(sealed.subarray(ivBytes + tagBytes)), opening.final()]);
  return text.toString("utf8");
}

function boundTo({ keyId, secretNumber }: SealedFor): Buffer {
  return Buffer.from(`${keyId} ${secretNumber}`);
}
