import type { ChangeAuthor } from "../audit/change-author.js";
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
  /** The active sessions. */
  list(personId: PersonId, live: LiveSessions, window: PageWindow): Promise<Slice<Session>>;
  count(personId: PersonId, live: LiveSessions): Promise<number>;
  markSeen(id: SessionId, now: Date): Promise<void>;
  choose(id: SessionId, accountId: AccountId): Promise<void>;
  /** Returns when no replica accepts the session. Null when this person has no such session to revoke. */
  revoke(personId: PersonId, id: SessionId, now: Date, author: ChangeAuthor): Promise<Session | null>;
  /** Revokes all sessions of a person. Returns how many there were. */
  revokeAll(personId: PersonId, now: Date, author: ChangeAuthor): Promise<number>;
  /** Deletes sessions that ended before the moment. Returns how many. */
  deleteOver(before: Date): Promise<number>;
}

/** What makes a session active. */
export interface LiveSessions {
  readonly now: Date;
  readonly seenAfter: Date;
}
