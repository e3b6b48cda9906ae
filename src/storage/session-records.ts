import type { AuditRecord } from "../core/model/audit/audit-event.js";
import { changedFields, fieldsOf } from "../core/model/audit/changed-fields.js";
import type { ChangeAuthor } from "../core/model/audit/change-author.js";
import type { PersonId } from "../core/model/ids.js";
import type { Session } from "../core/model/sessions/session.js";

/** Sessions belong to people, who may be members of several accounts, so their events belong to none. */
const accountId = null;

export function sessionCreated(session: Session, author: ChangeAuthor): AuditRecord {
  const after = fieldsOf(session);
  return { accountId, action: "session.created", target: session.id, before: null, after, author };
}

export function sessionRevoked(id: string, now: Date, author: ChangeAuthor): AuditRecord {
  const differences = changedFields({ revokedAt: null }, { revokedAt: now });
  return { accountId, action: "session.revoked", target: id, ...differences, author };
}

export function signedOutEverywhere(
  personId: PersonId,
  revokedSessions: number,
  author: ChangeAuthor,
): AuditRecord {
  const after = { revokedSessions };
  return {
    accountId,
    action: "session.signed_out_everywhere",
    target: personId,
    before: null,
    after,
    author,
  };
}
