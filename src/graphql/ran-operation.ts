import type { OperationDefinitionNode } from "graphql";
import { ownText } from "../core/model/bounded-cache.js";
import { isOnlyChecks } from "./verification/is-only-checks.js";

export const operationKinds = ["check", "query", "mutation", "subscription"] as const;

/** An operation of GraphQL that was found in its document. */
export interface RanOperation {
  /** `check` for one that only checks keys. */
  readonly kind: (typeof operationKinds)[number];
  /** Chosen by the client; null where it has none. */
  readonly name: string | null;
}

export function operationText({ kind, name }: RanOperation): string {
  return name === null ? kind : `${kind} ${name}`;
}

export function describeOperation(operation: OperationDefinitionNode): RanOperation {
  return {
    kind: isOnlyChecks(operation) ? "check" : operation.operation,
    // A text of its own, because the document is not kept.
    name: operation.name === undefined ? null : ownText(operation.name.value),
  };
}
