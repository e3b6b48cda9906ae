// A plugin of graphql-codegen: each operation as a value that has its text and, for the compiler, its types.
import { Kind, print, visit } from "graphql";

export function plugin(_schema, documents) {
  const definitions = documents.flatMap(({ document }) => document.definitions);
  const fragments = new Map(
    definitions
      .filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
      .map((definition) => [definition.name.value, definition]),
  );
  const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return {
    prepend: [
      'import type { Operation } from "../operation.js";',
      'import type * as types from "./types.js";',
    ],
    content: operations.map((operation) => operationValue(operation, fragments)).join("\n\n"),
  };
}

function operationValue(operation, fragments) {
  const name = operation.name.value;
  const { kind, operation: type, selectionSet } = operation;
  if (selectionSet.selections.length !== 1) throw new Error(`${kind} ${name} must have one field`);
  const field = selectionSet.selections[0].name.value;
  const used = new Map();
  collect(operation, fragments, used);
  const text = [operation, ...used.values()].map(print).join("\n");
  const suffix = type === "mutation" ? "Mutation" : "Query";
  return `export const ${field}: Operation<types.${name}${suffix}["${field}"], types.${name}${suffix}Variables> = {
  type: "${type}",
  field: "${field}",
  text: ${JSON.stringify(text.replace(/\s+/g, " "))},
};`;
}

/** The fragments that the definition uses, and those that they use. */
function collect(definition, fragments, used) {
  visit(definition, {
    [Kind.FRAGMENT_SPREAD]({ name }) {
      if (used.has(name.value)) return;
      const fragment = fragments.get(name.value);
      used.set(name.value, fragment);
      collect(fragment, fragments, used);
    },
  });
}
