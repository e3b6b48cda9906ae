import type { AccountId, PersonId, SessionId } from "../ids.js";
import type { Digest } from "../keys/secret-digester.js";
import type { Person } from "../members/person.js";
import type { PageWindow, Slice } from "../paging/page.js";
import type { Session } from "./session.js";

export interface FoundSession {
  readonly session: Session;
  readonly person: Person;
}

export interface SessionStore {
  findByDigests(digests: readonly Digest[]): Promise<FoundSession | null>;
  find(personId: PersonId, id: SessionId): Promise<Session | null>;
  /** Those that were not revoked and are not over. */
  list(personId: PersonId, live: LiveSessions, window: PageWindow): Promise<Slice<Session>>;
  count(personId: PersonId, live: LiveSessions): Promise<number>;
  markSeen(id: SessionId, now: Date): Promise<void>;
  choose(id: SessionId, accountId: AccountId): Promise<void>;
  /** Returns when no replica goes by it any more. Null where this person has none of this id that could be revoked. */
  revoke(personId: PersonId, id: SessionId, now: Date): Promise<Session | null>;
  /** The same for all of a person's sessions; gives how many there were. */
  revokeAll(personId: PersonId, now: Date): Promise<number>;
  /** Forgets sessions that have been over since then; gives how many. */
  deleteOver(before: Date): Promise<number>;
}

/** Which sessions are not over now. */
export interface LiveSessions {
  readonly now: Date;
  readonly seenAfter: Date;
}
