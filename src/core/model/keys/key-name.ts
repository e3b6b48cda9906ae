import { failure, type Result } from "../../../errors/result.js";
import { countCodePoints, storableText } from "../storable-text.js";

const maxCodePoints = 50;

/** The documented rule: 1 to 50 characters once trimmed, and not a value turned into text by mistake. */
export function parseKeyName(name: unknown): Result<string, "invalid_key_name" | "validation_error"> {
  if (typeof name !== "string") return failure("invalid_key_name");
  const trimmed = name.trim();
  const codePoints = countCodePoints(trimmed);
  if (codePoints < 1 || codePoints > maxCodePoints) return failure("invalid_key_name");
  if (isStringifiedValue(trimmed)) return failure("invalid_key_name");
  return storableText("name", trimmed);
}

export function isStringifiedValue(text: string): boolean {
  if (/^\[object \w+\]/.test(text)) return true;
  if (!/^[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
