export type Said = "accepted" | "api_key_revoked" | "api_key_expired";

const dayMs = 86_400_000;

export interface ModelSecret {
  readonly secret: string;
  endsAtMs: number;
  endsOtherAtFirstUse: boolean;
}

export interface ModelKey {
  readonly id: string;
  /** The newest last. */
  readonly secrets: ModelSecret[];
  isRevoked: boolean;
  expiresAtMs: number;
  idleDays: number;
  usedAtMs: number;
  version: number;
}

interface Rotation {
  readonly next: ModelSecret;
  readonly previous: ModelSecret;
}

export interface LifeChange {
  readonly expiresAtMs?: number;
  readonly idleDays?: number;
}

/**
 * What an account with some keys must do, in a few lines. Infinity stands for "never". Each method gives the error that the
 * call must have, or makes the change and gives null.
 */
export class LifeModel {
  readonly keys: ModelKey[] = [];
  readonly maxKeys: number;
  nowMs: number;
  /** How many changes were acknowledged: as many events are in the audit trail. */
  changes = 0;

  constructor(maxKeys: number, nowMs: number) {
    this.maxKeys = maxKeys;
    this.nowMs = nowMs;
  }

  get activeKeys(): ModelKey[] {
    return this.keys.filter((key) => !key.isRevoked && endOf(key) > this.nowMs);
  }

  get hasRoom(): boolean {
    return this.activeKeys.length < this.maxKeys;
  }

  create(id: string, secret: string, expiresAtMs: number, idleDays: number): void {
    const first = { secret, endsAtMs: Infinity, endsOtherAtFirstUse: false };
    const key = { id, secrets: [first], isRevoked: false, expiresAtMs, idleDays };
    this.keys.push({ ...key, usedAtMs: this.nowMs, version: 1 });
    this.changes += 1;
  }

  refuseRotation(key: ModelKey): string | null {
    if (key.isRevoked) return "key_not_found";
    if (endOf(key) <= this.nowMs) return "validation_error";
    return this.#rotationOf(key) === null ? null : "rotation_in_progress";
  }

  rotate(key: ModelKey, secret: string, overlapMs: number, endsOtherAtFirstUse: boolean): void {
    for (const one of this.#living(key)) one.endsAtMs = Math.min(this.nowMs + overlapMs, key.expiresAtMs);
    const isFirstUseAwaited = endsOtherAtFirstUse && overlapMs > 0;
    key.secrets.push({ secret, endsAtMs: Infinity, endsOtherAtFirstUse: isFirstUseAwaited });
    this.#note(key);
  }

  endRotation(key: ModelKey, lasting: keyof Rotation): string | null {
    if (key.isRevoked) return "key_not_found";
    const rotation = this.#rotationOf(key);
    if (rotation === null) return "rotation_not_found";
    this.#keep(key, rotation[lasting]);
    return null;
  }

  edit(key: ModelKey, change: LifeChange, version: number | null): string | null {
    if (key.isRevoked) return "key_not_found";
    if (version !== null && version !== key.version) return "version_conflict";
    if (endOf(key) <= this.nowMs && Object.keys(change).length > 0) return "validation_error";
    Object.assign(key, change);
    this.#note(key);
    return null;
  }

  revoke(key: ModelKey): string | null {
    if (key.isRevoked) return "key_not_found";
    key.isRevoked = true;
    this.#note(key);
    return null;
  }

  /** What every server must say of this secret now. */
  check(key: ModelKey, secret: ModelSecret): Said {
    if (key.isRevoked || secret.endsAtMs <= this.nowMs) return "api_key_revoked";
    return endOf(key) <= this.nowMs ? "api_key_expired" : "accepted";
  }

  /** An accepted check has been made. */
  use(key: ModelKey, secret: ModelSecret): void {
    key.usedAtMs = this.nowMs;
    if (secret.endsOtherAtFirstUse) this.#keep(key, secret);
  }

  /** When something ends by itself, the soonest first. */
  ends(): number[] {
    return this.activeKeys
      .flatMap((key) => [endOf(key), ...key.secrets.map(({ endsAtMs }) => endsAtMs)])
      .filter((ms) => ms > this.nowMs && ms < Infinity)
      .toSorted((one, other) => one - other);
  }

  #living(key: ModelKey): ModelSecret[] {
    return key.secrets.filter(({ endsAtMs }) => endsAtMs > this.nowMs);
  }

  #rotationOf(key: ModelKey): Rotation | null {
    const [previous, next] = this.#living(key);
    if (previous === undefined || next === undefined) return null;
    return previous.endsAtMs === Infinity ? { previous: next, next: previous } : { previous, next };
  }

  #keep(key: ModelKey, lasting: ModelSecret): void {
    for (const one of this.#living(key)) one.endsAtMs = one === lasting ? Infinity : this.nowMs;
    lasting.endsOtherAtFirstUse = false;
    this.#note(key);
  }

  #note(key: ModelKey): void {
    key.version += 1;
    this.changes += 1;
  }
}

function endOf({ expiresAtMs, idleDays, usedAtMs }: ModelKey): number {
  return Math.min(expiresAtMs, usedAtMs + idleDays * dayMs);
}
