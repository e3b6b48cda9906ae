import { createHash } from "node:crypto";
import { isoText } from "../iso-text.js";
import { actorText } from "../callers/actor.js";
import { fieldsText } from "./changed-fields.js";
import type { AuditRecord, StoredAuditEvent, StoredAuditFields } from "./audit-event.js";

/** What the first event of a chain follows. */
export const chainStart = new Uint8Array(32);

/** The chain of events that belong to no account. */
const noAccount = "";

export function storedFields(record: AuditRecord, occurredAt: Date): StoredAuditFields {
  const { accountId, action, target, before, after, author } = record;
  const { actor, address, userAgent, requestId } = author;
  return {
    accountId: chainOf(accountId),
    occurredAt,
    actor: actorText(actor),
    action,
    target,
    before: fieldsText(before),
    after: fieldsText(after),
    address,
    userAgent,
    requestId,
  };
}

export function chainOf(accountId: string | null): string {
  return accountId ?? noAccount;
}

/** The SHA-256 of all columns but the number and the hash. What writes events and what verifies them both use it. */
export function entryHash(fields: StoredAuditFields): Uint8Array<ArrayBuffer> {
  const { accountId, occurredAt, actor, action, target, before, after } = fields;
  const { address, userAgent, requestId } = fields;
  const columns = [accountId, isoText(occurredAt), actor, action, target, before, after];
  return sha256(Buffer.from(JSON.stringify([...columns, address, userAgent, requestId])));
}

/** The hash of an event: of the hash before it, its number and its entry. The statement that appends one computes the same. */
export function linkHash(previous: Uint8Array, number: number, entry: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64BE(BigInt(number));
  return sha256(Buffer.concat([previous, bytes, entry]));
}

function sha256(bytes: Buffer): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash("sha256").update(bytes).digest());
}

/** A position in a chain: the number and the hash of an event. */
export interface ChainPosition {
  readonly number: number;
  readonly hash: Uint8Array;
}

/** The first event that does not fit: it is not there, or something of it or before it was changed. */
export interface BrokenLink {
  readonly number: number;
  readonly problem: "missing" | "changed";
}

/** Follows a chain, event by event. */
export class ChainCheck {
  #last: ChainPosition;
  checkedEvents = 0;

  constructor(start: ChainPosition) {
    this.#last = start;
  }

  /** The last event that followed the one before it. */
  get last(): ChainPosition {
    return this.#last;
  }

  /** Null while the events follow each other. */
  next(event: StoredAuditEvent): BrokenLink | null {
    const number = this.#last.number + 1;
    if (event.number > number) return { number, problem: "missing" };
    const hash = linkHash(this.#last.hash, number, entryHash(event));
    if (event.number < number || !isEqual(hash, event.hash))
      return { number: event.number, problem: "changed" };
    this.#last = { number, hash };
    this.checkedEvents += 1;
    return null;
  }

  /** Whether the chain ends where its head says. */
  end(head: ChainPosition): BrokenLink | null {
    const { number, hash } = this.#last;
    if (number < head.number) return { number: number + 1, problem: "missing" };
    return number === head.number && isEqual(hash, head.hash) ? null : { number, problem: "changed" };
  }
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}
