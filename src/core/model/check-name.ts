import type { ErrorDetail } from "../../errors/result.js";
import { countCodePoints, storableText } from "./storable-text.js";

export const maxCodePoints = 100;

/** Checks a name that an operator gives. It is trimmed before. */
export function checkName(name: string, details: ErrorDetail[]): void {
  const codePoints = countCodePoints(name);
  if (codePoints < 1 || codePoints > maxCodePoints) {
    details.push({ field: "name", message: `Must be between 1 and ${maxCodePoints} characters.` });
  }
  const text = storableText("name", name);
  if (!text.ok) details.push(...text.details);
}
