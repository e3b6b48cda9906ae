import type { Actor } from "../callers/actor.js";
import type { AccountId } from "../ids.js";
import type { AuditAction } from "./audit-action.js";
import type { AuditFields } from "./changed-fields.js";
import type { ChangeAuthor } from "./change-author.js";

/** What a store says of a change that it makes. */
export interface AuditRecord {
  /** The account in whose chain it stands; null for what belongs to no account: operators, sessions, links to sign in. */
  readonly accountId: AccountId | null;
  readonly action: AuditAction;
  /** The id of what was changed; the address of the person for a link to sign in. */
  readonly target: string;
  /** The changed fields as they were, and as they are; null where there are none. Never a secret. */
  readonly before: AuditFields | null;
  readonly after: AuditFields | null;
  readonly author: ChangeAuthor;
}

/** A record as it is stored, without its place in the chain. */
export interface StoredAuditFields {
  readonly accountId: string;
  readonly occurredAt: Date;
  readonly actor: string;
  readonly action: string;
  readonly target: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly address: string | null;
  readonly userAgent: string | null;
  readonly requestId: string;
}

export interface StoredAuditEvent extends StoredAuditFields {
  /** Counts the events of a chain, from 1. */
  readonly number: number;
  readonly hash: Uint8Array;
}

export interface AuditEvent extends Omit<StoredAuditEvent, "accountId" | "actor" | "action"> {
  readonly accountId: AccountId | null;
  readonly actor: Actor;
  readonly action: AuditAction;
}
