import type { ErrorDetail } from "../../errors/result.js";
import { countCodePoints, storableText } from "../storable-text.js";
import type { AccountChanges } from "./account-store.js";

const maxNameCodePoints = 100;
const mostKeys = 10_000;

export interface AccountInput {
  readonly name?: string | null | undefined;
  readonly maxKeys?: number | null | undefined;
}

/** The same rules for a new account and for a changed one; what is absent stays as it is. */
export function checkAccountInput(input: AccountInput): {
  changes: AccountChanges;
  details: ErrorDetail[];
} {
  const details: ErrorDetail[] = [];
  const name = input.name?.trim();
  if (name !== undefined) {
    const codePoints = countCodePoints(name);
    if (codePoints < 1 || codePoints > maxNameCodePoints) {
      const message = `Must be between 1 and ${maxNameCodePoints} characters.`;
      details.push({ field: "name", message });
    }
    const text = storableText("name", name);
    if (!text.ok) details.push(...text.details);
  }
  const maxKeys = input.maxKeys ?? undefined;
  if (maxKeys !== undefined && !(Number.isInteger(maxKeys) && maxKeys >= 0 && maxKeys <= mostKeys)) {
    details.push({ field: "maxKeys", message: `Must be a whole number from 0 to ${mostKeys}.` });
  }
  return {
    changes: {
      ...(name === undefined ? {} : { name }),
      ...(maxKeys === undefined ? {} : { maxKeys }),
    },
    details,
  };
}
