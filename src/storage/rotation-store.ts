import type { AuditRecord } from "../core/model/audit/audit-event.js";
import { changedFields, type AuditFields } from "../core/model/audit/changed-fields.js";
import type { ChangeAuthor } from "../core/model/audit/change-author.js";
import { CallerEnded } from "../core/model/callers/caller-ended.js";
import type { ErrorCode } from "../errors/catalogue.js";
import type { Result } from "../errors/result.js";
import { hourMs } from "../core/model/durations.js";
import { isKeyId, type KeyId } from "../core/model/ids.js";
import type { ApiKey } from "../core/model/keys/api-key.js";
import type { KeyPolicy } from "../core/model/accounts/key-policy.js";
import type { KeyChanges, KeyScope } from "../core/model/keys/key-store.js";
import type {
  LockedKey,
  NewSecret,
  RotationOutcome,
  RotationStore,
  KeyLocks,
} from "../core/model/keys/rotation-store.js";
import type { SecretHint, SecretRecord } from "../core/model/keys/secret-record.js";
import { announceChange } from "./announce-change.js";
import { keepsPower } from "./caller-stands.js";
import type { PostgresChangeFeed } from "./change-feed.js";
import type { Database, Transaction } from "./database.js";
import { digestBytes, digestOf } from "./digest-bytes.js";
import { lockKey } from "./lock-key.js";
import type { ApiKeyModel, ApiKeyUpdateManyMutationInput, KeySecretModel } from "./generated/models.js";
import { apiKeyColumnValues, toAccount, toApiKey, toSecretRecord } from "./rows.js";

/** Replicas may still remember secrets that ended so lately. */
const lately = 60_000;

export function createRotationStore(database: Database, feed: PostgresChangeFeed): RotationStore {
  const { prisma } = database;
  return {
    withKeyLocked: <Value, Code extends ErrorCode>(
      scope: KeyScope,
      id: KeyId,
      work: (locked: LockedKey) => Promise<Result<Value, Code>>,
      locks: KeyLocks = "the key",
    ) =>
      announceChange<Result<Value, Code> | "of another member" | null>(
        database,
        feed,
        async (transaction) => {
          if (locks === "the account and the key") {
            await transaction.$executeRaw`SELECT 1 FROM accounts WHERE id = ${scope.accountId} FOR NO KEY UPDATE`;
          }
          const found = await lockKey(transaction, scope, id, "FOR UPDATE");
          if (found === null || found === "of another member") {
            return { value: found, change: "made before", audit: [] };
          }
          const { row, now } = found;
          const locked = await LockedRows.lock(transaction, row, now);
          const value = await work(locked);
          if (!value.ok) return { value, change: "made before", audit: [] };
          const { accountId } = scope;
          const event = { type: "changed", accountId, keyId: id, occurredAt: now, limit: null } as const;
          const { digests, audit } = locked;
          return { value, change: { digests, accountIds: [] }, events: [event], audit };
        },
      ),

    async findSecrets(keys) {
      const client = await prisma();
      const rows = await client.keySecret.findMany({ where: { keyId: { in: keys.map(({ id }) => id) } } });
      const byId = new Map(keys.map((key) => [key.id, key]));
      const found = new Map<KeyId, SecretRecord[]>();
      for (const row of rows) {
        const key = isKeyId(row.keyId) ? byId.get(row.keyId) : undefined;
        if (key === undefined) continue;
        found.set(key.id, [...(found.get(key.id) ?? []), toSecretRecord(row, key)]);
      }
      return found;
    },
  };
}

/** What changed in the secrets of the key, which its record does not show. */
interface AlsoChanged {
  readonly before?: AuditFields;
  readonly after?: AuditFields;
}

class LockedRows implements LockedKey {
  readonly apiKey: ApiKey;
  readonly secrets: readonly SecretRecord[];
  readonly now: Date;
  readonly #transaction: Transaction;
  readonly #digests: string[];
  readonly audit: AuditRecord[] = [];

  /** Secrets that ended longer ago stay as they are. */
  static async lock(transaction: Transaction, row: ApiKeyModel, now: Date): Promise<LockedRows> {
    const since = new Date(now.getTime() - lately);
    await transaction.$executeRaw`
      SELECT 1 FROM key_secrets WHERE key_id = ${row.id} AND (ends_at IS NULL OR ends_at > ${since})
      ORDER BY number FOR UPDATE`;
    const secrets = await transaction.keySecret.findMany({
      where: { keyId: row.id, OR: [{ endsAt: null }, { endsAt: { gt: since } }] },
    });
    return new LockedRows(transaction, row, secrets, now);
  }

  private constructor(
    transaction: Transaction,
    row: ApiKeyModel,
    secrets: readonly KeySecretModel[],
    now: Date,
  ) {
    this.#transaction = transaction;
    this.#digests = secrets.map(({ digest }) => digestOf(digest));
    this.apiKey = toApiKey(row);
    this.secrets = secrets
      .filter(({ endsAt }) => endsAt === null || endsAt > now)
      .map((secret) => toSecretRecord(secret, row));
    this.now = now;
  }

  /** Of all secrets that a replica may remember, and of the new one. */
  get digests(): readonly string[] {
    return this.#digests;
  }

  async findPolicy(): Promise<KeyPolicy> {
    const id = this.apiKey.accountId;
    return toAccount(await this.#transaction.account.findUniqueOrThrow({ where: { id } }));
  }

  async change(changes: KeyChanges, author: ChangeAuthor): Promise<ApiKey> {
    if (!keepsPower(this.apiKey, author.standing)) throw new CallerEnded();
    return this.#write(apiKeyColumnValues(changes), "key.updated", author);
  }

  async addSecret(
    { digest: { digest, pepperVersion }, ...secret }: NewSecret,
    previousEndsAt: Date,
    author: ChangeAuthor,
  ): Promise<ApiKey> {
    const keyId = this.apiKey.id;
    for (const { number, prefix, lastFour } of this.secrets) {
      await this.#transaction.keySecret.updateMany({
        where: { keyId, number, endsAt: null },
        data: { endsAt: previousEndsAt, prefix, lastFour, completesOnFirstUse: false },
      });
    }
    const { _max } = await this.#transaction.keySecret.aggregate({
      where: { keyId },
      _max: { number: true },
    });
    const row = { digest: digestBytes(digest), pepperVersion, keyId, createdAt: this.now, ...secret };
    await this.#transaction.keySecret.create({ data: { ...row, number: (_max.number ?? 0) + 1 } });
    this.#digests.push(digest);
    await this.#remindOfOverlap();
    return this.#isKnownBy(secret, { after: { previousEndsAt } }, "key.rotated", author);
  }

  async keepSecret(secret: SecretRecord, outcome: RotationOutcome, author: ChangeAuthor): Promise<ApiKey> {
    const keyId = this.apiKey.id;
    const { number } = secret;
    await this.#transaction.keySecret.updateMany({
      where: { keyId, number: { not: number }, OR: [{ endsAt: null }, { endsAt: { gt: this.now } }] },
      data: { endsAt: this.now },
    });
    await this.#transaction.keySecret.updateMany({
      where: { keyId, number },
      data: { endsAt: null, completesOnFirstUse: false },
    });
    const previous = this.secrets.find(({ endsAt }) => endsAt !== null);
    const before = { previousLastFour: previous?.lastFour ?? null, previousEndsAt: previous?.endsAt ?? null };
    const also = { before, after: { previousLastFour: null, previousEndsAt: null } };
    return this.#isKnownBy(secret, also, `key.rotation_${outcome}`, author);
  }

  /** The key is looked at for reminders, unless it is sooner anyway. */
  async #remindOfOverlap(): Promise<void> {
    const soon = new Date(this.now.getTime() + hourMs);
    await this.#transaction.apiKey.updateMany({
      where: { id: this.apiKey.id, OR: [{ reminderAt: null }, { reminderAt: { gt: soon } }] },
      data: { reminderAt: soon },
    });
  }

  #isKnownBy(
    { prefix, lastFour }: SecretHint,
    also: AlsoChanged,
    action: AuditRecord["action"],
    author: ChangeAuthor,
  ): Promise<ApiKey> {
    return this.#write({ prefix, lastFour }, action, author, also);
  }

  async #write(
    data: ApiKeyUpdateManyMutationInput,
    action: AuditRecord["action"],
    author: ChangeAuthor,
    also: AlsoChanged = {},
  ): Promise<ApiKey> {
    const { id, accountId } = this.apiKey;
    const row = await this.#transaction.apiKey.update({
      where: { id },
      data: { ...data, version: { increment: 1 } },
    });
    const changed = toApiKey(row);
    const { before, after } = changedFields(this.apiKey, changed);
    this.audit.push({
      accountId,
      action,
      target: id,
      before: { ...before, ...also.before },
      after: { ...after, ...also.after },
      author,
    });
    return changed;
  }
}
