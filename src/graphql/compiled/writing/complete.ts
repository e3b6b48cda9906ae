import { locatedError, responsePathAsArray, type FieldNode } from "graphql";
import type { OperationRun, Place } from "./operation-run.js";
import { isThenable, textOf, type WriteValue } from "./text.js";

/** What a field, or an item of its list, has to become. */
export interface Expected {
  readonly nodes: readonly FieldNode[];
  readonly isNullable: boolean;
  readonly write: WriteValue;
}

/** The text of a value that is there or promised. */
export function complete(
  value: unknown,
  expected: Expected,
  run: OperationRun,
  place: Place,
): string | Promise<string> {
  const { write } = expected;
  try {
    const written = isThenable(value)
      ? Promise.resolve(value).then((given) => write(given, run, place))
      : write(value, run, place);
    if (!(written instanceof Promise)) return textOf(written);
    return written.then(textOf, (error: unknown) => fail(error, expected, run, place));
  } catch (error) {
    return fail(error, expected, run, place);
  }
}

/** What failed is null, or takes along what it is in where it may not be null. */
export function fail(
  error: unknown,
  { nodes, isNullable }: Expected,
  run: OperationRun,
  place: Place,
): string {
  const located = locatedError(error, nodes, responsePathAsArray(place));
  if (!isNullable) throw located;
  run.addError(located, place);
  return "null";
}
