import { visit, type DocumentNode } from "graphql";
import { redactSecrets } from "../../core/model/redact-secrets.js";
import type { ErrorDetail } from "../../errors/result.js";

const mostUses = 50;

/**
 * Validation compares every two uses of a field that has fields of its own. So a short document that repeats a field
 * could make validation take long.
 */
export function repeatProblems(document: DocumentNode): ErrorDetail[] {
  const uses = new Map<string, number>();
  visit(document, {
    Field({ alias, name, selectionSet }) {
      const { value } = alias ?? name;
      if (selectionSet !== undefined) uses.set(value, (uses.get(value) ?? 0) + 1);
    },
  });
  return [...uses]
    .filter(([, count]) => count > mostUses)
    .map(([name, count]) => ({
      field: "query",
      message: `The document asks for ${redactSecrets(name)} in ${count} places, and at most ${mostUses} are allowed. Ask for each field once.`,
    }));
}
