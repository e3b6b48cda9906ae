import { visit, type DocumentNode } from "graphql";
import { redactSecrets } from "../../core/model/redact-secrets.js";
import type { ErrorDetail } from "../../errors/result.js";

const mostPlaces = 50;

/**
 * Validation compares each field that has fields of its own with every other one of its name, and can so be kept busy
 * for long by a short document.
 */
export function repeatProblems(document: DocumentNode): ErrorDetail[] {
  const places = new Map<string, number>();
  visit(document, {
    Field({ alias, name, selectionSet }) {
      const { value } = alias ?? name;
      if (selectionSet !== undefined) places.set(value, (places.get(value) ?? 0) + 1);
    },
  });
  return [...places]
    .filter(([, count]) => count > mostPlaces)
    .map(([name, count]) => ({
      field: "query",
      message: `The document asks for ${redactSecrets(name)} in ${count} places, and at most ${mostPlaces} are allowed. Ask for each field once.`,
    }));
}
