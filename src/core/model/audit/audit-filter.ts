import { failure, success, type ErrorDetail, type Result } from "../../../errors/result.js";
import { isActorKind, type Actor } from "../callers/actor.js";
import { isBrowserTokenId, isKeyId, isMemberId, isOperatorId, isPersonId, type AccountId } from "../ids.js";
import { storableText } from "../storable-text.js";
import type { AuditAction } from "./audit-action.js";

/** A set of events of one chain. */
export interface AuditFilter {
  /** Null: the events that belong to no account. */
  readonly accountId: AccountId | null;
  /** Any when empty. */
  readonly actions: readonly AuditAction[];
  /** Without an id: everybody of the kind. */
  readonly actor: Actor | null;
  readonly target: string | null;
  /** Inclusive. */
  readonly from: Date | null;
  /** Exclusive. */
  readonly to: Date | null;
}

export interface AuditFilterInput {
  readonly actions?: readonly AuditAction[] | null | undefined;
  /** An id, or a kind. */
  readonly actor?: string | null | undefined;
  readonly target?: string | null | undefined;
  readonly from?: Date | null | undefined;
  readonly to?: Date | null | undefined;
}

const notActor =
  "Must be the id of a member, a person, a key, an operator or a browser token, or a kind of actor.";

export function parseAuditFilter(
  accountId: AccountId | null,
  input: AuditFilterInput,
): Result<AuditFilter, "validation_error"> {
  const details: ErrorDetail[] = [];
  const { actions, actor: named, target, from, to } = input;
  const actor = typeof named === "string" ? actorNamed(named) : null;
  if (typeof named === "string" && actor === null) details.push({ field: "actor", message: notActor });
  const text = typeof target === "string" ? storableText("target", target) : null;
  if (text !== null && !text.ok) details.push(...text.details);
  if (details.length > 0) return failure("validation_error", details);
  return success({
    accountId,
    actions: actions ?? [],
    actor,
    target: target ?? null,
    from: from ?? null,
    to: to ?? null,
  });
}

function actorNamed(text: string): Actor | null {
  if (isActorKind(text)) return { kind: text, id: null };
  if (isKeyId(text)) return { kind: "key", id: text };
  if (isBrowserTokenId(text)) return { kind: "browser_token", id: text };
  if (isOperatorId(text)) return { kind: "operator", id: text };
  return isMemberId(text) || isPersonId(text) ? { kind: "member", id: text } : null;
}
