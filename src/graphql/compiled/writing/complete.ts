import { locatedError, responsePathAsArray, type FieldNode } from "graphql";
import type { OperationRun, Path } from "./operation-run.js";
import { isThenable, textOf, type WriteValue } from "./text.js";

/** What is expected of a field or of an item of its list. */
export interface Expected {
  readonly nodes: readonly FieldNode[];
  readonly isNullable: boolean;
  readonly write: WriteValue;
}

/** The text of a value or of a promised value. */
export function complete(
  value: unknown,
  expected: Expected,
  run: OperationRun,
  path: Path,
): string | Promise<string> {
  const { write } = expected;
  try {
    const written = isThenable(value)
      ? Promise.resolve(value).then((given) => write(given, run, path))
      : write(value, run, path);
    if (!(written instanceof Promise)) return textOf(written);
    return written.then(textOf, (error: unknown) => fail(error, expected, run, path));
  } catch (error) {
    return fail(error, expected, run, path);
  }
}

/** Writes null for a value that failed. Where it may not be null, the error goes to the object around it. */
export function fail(error: unknown, { nodes, isNullable }: Expected, run: OperationRun, path: Path): string {
  const located = locatedError(error, nodes, responsePathAsArray(path));
  if (!isNullable) throw located;
  run.addError(located, path);
  return "null";
}
