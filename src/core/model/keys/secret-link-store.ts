import type { ErrorCode } from "../../../errors/catalogue.js";
import type { Result } from "../../../errors/result.js";
import type { ChangeAuthor } from "../audit/change-author.js";
import type { KeyId } from "../ids.js";
import type { ApiKey } from "./api-key.js";
import type { KeyScope } from "./key-store.js";
import type { SealedFor } from "./sealed-secret.js";
import type { Digest } from "./secret-digester.js";

/** A key that is not revoked meanwhile, and which of its secrets that work has one of the digests. */
export interface LinkedKey {
  readonly apiKey: ApiKey;
  /** Null when no secret that works has one. */
  readonly secretNumber: number | null;
  /** By the database's clock. */
  readonly now: Date;
}

export interface NewSecretLink {
  readonly lookup: Uint8Array<ArrayBuffer>;
  readonly sealed: Uint8Array<ArrayBuffer>;
  readonly secretNumber: number;
  readonly expiresAt: Date;
}

/** What a link leads to that was opened for the first time. */
export interface OpenedSecretLink extends SealedFor {
  readonly sealed: Uint8Array;
  readonly keyName: string;
  readonly accountName: string;
}

export interface SecretLinkStore {
  /** Takes the place of the link that the key has, if `work` makes one. Null when there is no such key that is not revoked. */
  create<Code extends ErrorCode>(
    scope: KeyScope,
    id: KeyId,
    digests: readonly Digest[],
    work: (linked: LinkedKey) => Result<NewSecretLink, Code>,
    author: ChangeAuthor,
  ): Promise<Result<NewSecretLink, Code> | "of another member" | null>;
  /** Opens the link, for one caller only, and erases what was sealed. */
  open(
    lookup: Uint8Array<ArrayBuffer>,
    now: Date,
    author: ChangeAuthor,
  ): Promise<OpenedSecretLink | "expired" | "opened before" | null>;
  /** Deletes links that ended before the moment. Returns how many. */
  deleteEnded(before: Date): Promise<number>;
}
