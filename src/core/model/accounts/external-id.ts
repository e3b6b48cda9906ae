import type { ErrorDetail } from "../../../errors/result.js";
import { isAccountId } from "../ids.js";
import { countCodePoints, storableText } from "../storable-text.js";

const mostCodePoints = 200;

/** The id of an account in another system. It must not look like one of our ids. */
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
