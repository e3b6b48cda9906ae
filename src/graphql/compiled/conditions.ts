import { BREAK, Kind, visit, type DocumentNode } from "graphql";

/** Each doubles the number of queries that one operation can be compiled to. */
const mostConditions = 3;
const conditional = ["skip", "include"];

/**
 * The variables that decide which fields an operation selects, or null when it is not one to compile:
 * it has directives of another kind, asks about the schema, or has names that mean something in JavaScript.
 */
export function conditionsOf(document: DocumentNode): readonly string[] | null {
  const conditions = new Set<string>();
  const unfit: string[] = [];
  const refuse = (name: string) => {
    unfit.push(name);
    return BREAK;
  };
  visit(document, {
    Name: ({ value }) => (isFitName(value) ? undefined : refuse(value)),
    Directive({ name, arguments: [condition] = [] }) {
      if (!conditional.includes(name.value)) return refuse(name.value);
      if (condition?.value.kind === Kind.VARIABLE) conditions.add(condition.value.name.value);
      return undefined;
    },
  });
  return unfit.length === 0 && conditions.size <= mostConditions ? [...conditions] : null;
}

function isFitName(name: string): boolean {
  return name === "__typename" || !(name.startsWith("__") || name in Object.prototype);
}
