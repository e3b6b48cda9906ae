import { locatedError, responsePathAsArray, type FieldNode } from "graphql";
import type { OperationRun, Place } from "./operation-run.js";

/** What failed is null, or takes along what it is in where it may not be null. */
export function failField(
  error: unknown,
  nodes: readonly FieldNode[],
  isNullable: boolean,
  run: OperationRun,
  place: Place,
): string {
  const located = locatedError(error, nodes, responsePathAsArray(place));
  if (!isNullable) throw located;
  run.addError(located, place);
  return "null";
}
