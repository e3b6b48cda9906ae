import { Kind, type OperationDefinitionNode } from "graphql";

const checks = new Set(["verifyApiKey", "verifyApiKeys"]);

/** Such operations come as often as the requests they are about, and are treated like checks over REST. */
export function isOnlyChecks({ selectionSet }: OperationDefinitionNode): boolean {
  return selectionSet.selections.every(
    (selection) => selection.kind === Kind.FIELD && checks.has(selection.name.value),
  );
}
