import { failure, success, type ErrorDetail, type Result } from "../../../errors/result.js";
import type { Actor } from "../callers/actor.js";
import { storableText } from "../storable-text.js";

export const revocationReasons = ["compromised", "rotated", "unused", "subscription_ended", "other"] as const;

export type RevocationReason = (typeof revocationReasons)[number];

/** Who revoked a key, and why. Each is null where nobody said it. */
export interface Revocation {
  readonly by: Actor | null;
  readonly reason: RevocationReason | null;
  readonly note: string | null;
}

/** Absent and null mean the same: nobody says it. */
export interface RevocationInput {
  readonly reason?: string | null | undefined;
  readonly note?: string | null | undefined;
}

const mostNoteCharacters = 500;

export function parseRevocation(
  { reason = null, note = null }: RevocationInput,
  by: Actor,
): Result<Revocation, "validation_error"> {
  const details: ErrorDetail[] = [];
  const known = reason !== null && isRevocationReason(reason) ? reason : null;
  if (reason !== known) {
    const value = revocationReasons.join(", ");
    details.push({
      field: "reason",
      message: `Must be one of: ${value}.`,
      rule: { name: "unknown_value", value },
    });
  }
  if (note !== null) {
    const text = storableText("note", note);
    if (!text.ok) details.push(...text.details);
    if (Array.from(note).length > mostNoteCharacters) {
      details.push({
        field: "note",
        message: `Must have at most ${mostNoteCharacters} characters.`,
        rule: { name: "too_long", most: mostNoteCharacters },
      });
    }
  }
  return details.length > 0 ? failure("validation_error", details) : success({ by, reason: known, note });
}

export function isRevocationReason(text: string): text is RevocationReason {
  return revocationReasons.some((reason) => reason === text);
}
