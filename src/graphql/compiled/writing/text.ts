import type { OperationRun, Path } from "./operation-run.js";

/** Null for null. The texts of the items for a list with items that were promises. */
export type Written = string | null | readonly string[];

export type WriteValue = (value: unknown, run: OperationRun, path: Path) => string | null | Promise<Written>;

/** The text of an object, which is never null. The root has no path. */
export type WriteObject = (
  source: unknown,
  run: OperationRun,
  path: Path | undefined,
) => string | Promise<string>;

/**
 * The text of a plain value: it has the form that its type expects, and all selected fields as properties. Undefined for
 * any other value, which may be valid, an error or a promise.
 */
export type WritePlain = (value: unknown) => string | undefined;

export interface FieldWriter {
  /** The text before the value. */
  readonly label: string;
  readonly write: WriteObject;
}

/** One promise step for every kind of value, as in graphql-js, so that errors come in the same order. */
export function textOf(written: Written): string {
  if (typeof written === "string") return written;
  return written === null ? "null" : `[${written.join()}]`;
}

/** Not `instanceof Promise`, because Prisma has promises of its own. */
export function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
}
