import { InvalidArgumentError } from "commander";

/** The core says what range is right. */
export function parseWhole(text: string): number {
  if (/^[0-9]{1,15}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("It must be a whole number.");
}
