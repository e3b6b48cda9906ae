import { isAbstractType, type GraphQLSchema } from "graphql";
import { getMetadataStorage } from "type-graphql";

/**
 * Unions and interfaces find the type of a value by its class. One look-up suffices for any number of types, and it
 * never throws.
 */
export function resolveTypesByClass(schema: GraphQLSchema): void {
  // Only now, because the decorators of all classes have run when the schema exists.
  names = new Map(getMetadataStorage().objectTypes.map(({ target, name }) => [target, name]));
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = typeNameOf;
  }
}

let names: ReadonlyMap<unknown, string> = new Map();

/** The name of the GraphQL type of a value's class. Undefined for other values. */
export function typeNameOf(value: unknown): string | undefined {
  return names.get(typeof value === "object" && value !== null ? value.constructor : undefined);
}
