import { InvalidArgumentError } from "commander";
import { z } from "zod";
import { isStorableMoment } from "../core/model/storable-moment.js";
import { parseEmail } from "../core/model/members/email.js";

/** The core checks the range. */
export function parseWhole(text: string): number {
  if (/^[0-9]{1,15}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("It must be a whole number.");
}

const shape = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d))?$/;

export function parseMoment(text: string): Date {
  const moment = new Date(text);
  if (shape.test(text) && isStorableMoment(moment)) return moment;
  throw new InvalidArgumentError("It must be a moment, as 2026-05-25 or 2026-05-25T12:34:56Z.");
}

export function parseAddress(text: string): string {
  const address = parseEmail(text);
  if (address.ok) return address.value;
  throw new InvalidArgumentError("It must be an email address, as ada@example.com.");
}

/** The core says whether it is an object. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidArgumentError('It must be JSON, as {"team": "search"}.');
  }
}

/** Collects the values of an option that may be given more than once. */
export function collect(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, value];
}

/** False is what commander makes of `--no-…`. */
export function orNone<Value>(value: z.ZodType<Value>) {
  return z.union([z.literal(false).transform(() => null), value]).optional();
}

/** The account that a command acts in. Only a server elsewhere may be asked without it: it knows that of the calling key. */
export const namedAccount = z.string().nullable().default(null);
