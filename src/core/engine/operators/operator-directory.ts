import type { ChangeFeed } from "../../model/changes/change-feed.js";
import type { Digest, SecretDigester } from "../../model/keys/secret-digester.js";
import type { Operator } from "../../model/operators/operator.js";
import type { OperatorReader } from "../../model/operators/operator-reader.js";
import type { RenewSignature } from "../peppers/signature-renewal.js";

interface OperatorDirectoryOptions {
  readonly feed: ChangeFeed;
  readonly digester: SecretDigester;
  readonly reader: OperatorReader;
  readonly renewSignature: RenewSignature;
}

type OperatorsByDigest = ReadonlyMap<Digest, Operator>;

/** The named operators, cached while the change feed is trusted. */
export class OperatorDirectory {
  readonly #options: OperatorDirectoryOptions;
  #remembered: OperatorsByDigest | null = null;
  #changes = 0;
  #underWay: Promise<unknown> = Promise.resolve();
  #next: Promise<OperatorsByDigest> | null = null;

  constructor(options: OperatorDirectoryOptions) {
    this.#options = options;
    options.feed.subscribe({
      onChange: ({ areOperators }) => {
        if (areOperators === true) this.#forget();
      },
      onGap: () => this.#forget(),
    });
  }

  /** Null when no operator has this secret; undefined when the database has to be asked. */
  recall(secret: string): Operator | null | undefined {
    if (this.#remembered === null || !this.#options.feed.isTrusted()) return undefined;
    return this.#pick(this.#remembered, secret);
  }

  /** The operator with this secret, revoked ones included. */
  async find(secret: string): Promise<Operator | null> {
    const operator = this.recall(secret);
    return operator === undefined ? this.#pick(await this.#read(), secret) : operator;
  }

  /**
   * A running read may have begun before a change that its caller must see. So callers wait for the next read, which
   * all of them share.
   */
  #read(): Promise<OperatorsByDigest> {
    if (this.#next !== null) return this.#next;
    const next = this.#underWay.then(() => {
      this.#next = null;
      return this.#fill();
    });
    this.#next = next;
    this.#underWay = next.catch(() => undefined);
    return next;
  }

  async #fill(): Promise<OperatorsByDigest> {
    const { feed, reader } = this.#options;
    const changes = this.#changes;
    const generation = feed.generation();
    const known = await reader.readAll();
    const operators = new Map(known.map(({ digest, operator }) => [digest, operator]));
    const isCurrent = changes === this.#changes && generation !== null && generation === feed.generation();
    if (isCurrent) this.#remembered = operators;
    return operators;
  }

  #pick(operators: OperatorsByDigest, secret: string): Operator | null {
    const digests = this.#options.digester.candidates(secret);
    const [current = ""] = digests;
    for (const digest of digests) {
      const operator = operators.get(digest);
      if (operator === undefined) continue;
      if (digest !== current && operator.revokedAt === null) this.#options.renewSignature(digest, current);
      return operator;
    }
    return null;
  }

  #forget(): void {
    this.#changes += 1;
    this.#remembered = null;
  }
}
