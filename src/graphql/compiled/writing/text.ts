import type { OperationRun, Place } from "./operation-run.js";

/** Null for a value that is null, and the texts of its items for a list that had to be waited for. */
export type Written = string | null | readonly string[];

export type WriteValue = (
  value: unknown,
  run: OperationRun,
  place: Place,
) => string | null | Promise<Written>;

/** The text of an object, of which only the fields can be null. The whole answer has no place. */
export type WriteObject = (
  source: unknown,
  run: OperationRun,
  place: Place | undefined,
) => string | Promise<string>;

/**
 * The text of a value that is just what its type expects and holds all that is asked of it. Undefined for any
 * other: it may still be right, or an error, or has to be waited for.
 */
export type WriteAtSight = (value: unknown) => string | undefined;

export interface FieldWriter {
  /** What stands before the value. */
  readonly label: string;
  readonly write: WriteObject;
}

/** One step for all, so that what is waited for takes as many turns as in graphql-js: so errors have its order. */
export function textOf(written: Written): string {
  if (typeof written === "string") return written;
  return written === null ? "null" : `[${written.join()}]`;
}

/** A promise of whatever make: Prisma has its own. */
export function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
}
