import type { OperationRun, Place } from "./operation-run.js";

/** The text of a value; null for one that is null. */
export type WriteValue = (
  value: unknown,
  run: OperationRun,
  place: Place,
) => string | null | Promise<string | null>;

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

export function orNull(text: string | null): string {
  return text ?? "null";
}

/** A promise of whatever make: Prisma has its own. */
export function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
}
