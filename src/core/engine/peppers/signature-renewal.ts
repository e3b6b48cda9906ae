import type { Digest } from "../../model/keys/secret-digester.js";
import type { OldSignature } from "../../model/peppers/signature-store.js";

/** Called for each use of a secret that is stored under the digest of an old pepper. Takes no time. */
export type RenewSignature = (oldDigest: Digest, digest: Digest) => void;

interface SignatureRenewalOptions {
  readonly write: (secrets: readonly OldSignature[]) => Promise<number>;
  readonly onFailure: (error: unknown) => void;
}

/** Secrets beyond wait for a later use. */
const mostWaiting = 10_000;
/** The digests of one batch fit into one notice. */
const mostAtOnce = 50;
/** Between two batches, because every replica reads the renewed keys again: at most a thousand a second. */
const pauseMs = 50;
/** After a failure, or when another replica still signs with the old pepper. */
const longPauseMs = 1_000;

/** Signs secrets anew in the background, once each, when they are used. */
export class SignatureRenewal {
  readonly #options: SignatureRenewalOptions;
  /** The new digest of each old one. A secret stays until it is stored, so that further uses add nothing. */
  readonly #waiting = new Map<Digest, Digest>();
  #isStopped = false;
  #endPause: () => void = () => undefined;
  #running: Promise<void> | null = null;

  constructor(options: SignatureRenewalOptions) {
    this.#options = options;
  }

  /** How many secrets wait. */
  get size(): number {
    return this.#waiting.size;
  }

  readonly renew: RenewSignature = (oldDigest, digest) => {
    if (this.#waiting.size >= mostWaiting || this.#isStopped) return;
    this.#waiting.set(oldDigest, digest);
    this.#running ??= this.#work().finally(() => {
      this.#running = null;
    });
  };

  /** Secrets that still wait are signed anew at a later use. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#endPause();
    await this.#running;
  }

  async #work(): Promise<void> {
    do {
      // Secrets that are used at the same time go into one batch.
      await this.#pause(pauseMs);
      if (this.#isStopped) return;
      const batch = [...this.#waiting].slice(0, mostAtOnce);
      const renewed = await this.#write(batch.map(([oldDigest, digest]) => ({ oldDigest, digest })));
      if (renewed === 0) await this.#pause(longPauseMs);
      for (const [oldDigest] of batch) this.#waiting.delete(oldDigest);
    } while (this.#waiting.size > 0);
  }

  async #write(batch: readonly OldSignature[]): Promise<number> {
    try {
      return await this.#options.write(batch);
    } catch (error) {
      this.#options.onFailure(error);
      return 0;
    }
  }

  #pause(ms: number): Promise<void> {
    if (this.#isStopped) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms).unref();
      this.#endPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
