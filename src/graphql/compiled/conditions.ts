import { BREAK, Kind, visit, type DocumentNode } from "graphql";

/** Each doubles the number of selections that one operation can be compiled to. */
const maxConditions = 3;
const conditional = ["skip", "include"];

/**
 * The variables of `@skip` and `@include`. Null for an operation that cannot be compiled: it has other directives, asks
 * about the schema, or has names that mean something in JavaScript.
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
  return unfit.length === 0 && conditions.size <= maxConditions ? [...conditions] : null;
}

function isFitName(name: string): boolean {
  return name === "__typename" || !(name.startsWith("__") || name in Object.prototype);
}
