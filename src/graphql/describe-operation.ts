import type { OperationDefinitionNode } from "graphql";
import { ownText } from "../core/model/bounded-cache.js";
import type { RanOperation } from "./ran-operation.js";
import { isOnlyChecks } from "./verification/is-only-checks.js";

export function describeOperation(operation: OperationDefinitionNode): RanOperation {
  return {
    kind: isOnlyChecks(operation) ? "check" : operation.operation,
    // A text of its own, because the document is not kept.
    name: operation.name === undefined ? null : ownText(operation.name.value),
  };
}
