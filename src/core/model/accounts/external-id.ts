import type { ErrorDetail } from "../../../errors/result.js";
import { isAccountId } from "../ids.js";
import { countCodePoints, storableText } from "../storable-text.js";

const mostCodePoints = 200;

/** What somebody else calls an account. It must never pass for one of our own ids. */
export function checkExternalId(field: string, externalId: string): readonly ErrorDetail[] {
  const codePoints = countCodePoints(externalId);
  const details: ErrorDetail[] = [];
  if (codePoints < 1 || codePoints > mostCodePoints || externalId !== externalId.trim()) {
    const message = `Must be 1 to ${mostCodePoints} characters, with no space around them.`;
    details.push({ field, message });
  }
  if (isAccountId(externalId)) details.push({ field, message: "Must not look like the id of an account." });
  const text = storableText(field, externalId);
  return text.ok ? details : [...details, ...text.details];
}
