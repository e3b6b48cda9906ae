import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type ValueNode,
} from "graphql";
import { defaultPageSize, maxPageSize } from "../../core/model/paging/page-request.js";
import type { Pages } from "./measure.js";

/** The length that a variable gives to a page: its value, or the largest or smallest possible one. */
export type LengthOfVariable = (name: string) => number;

/** The fields that are pages. */
export interface PageFields {
  /** The arguments that determine the length of a page, by the name of its field. */
  readonly sized: ReadonlyMap<string, readonly string[]>;
  /** The names of fields that are lists of records. */
  readonly items: ReadonlySet<string>;
}

/** Compares names only. Another field with the name of a page counts as a page, which costs more and never less. */
export function findPageFields(schema: GraphQLSchema): PageFields {
  const sized = new Map<string, string[]>();
  const items = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!(isObjectType(type) || isInterfaceType(type)) || type.name.startsWith("__")) continue;
    for (const { name, args, type: result } of Object.values(type.getFields())) {
      const sizes = args.filter(isSize).map((argument) => argument.name);
      if (sizes.length > 0) sized.set(name, [...new Set([...(sized.get(name) ?? []), ...sizes])]);
      if (isListOfRecords(result)) items.add(name);
    }
  }
  return { sized, items };
}

function isSize({ name, type }: GraphQLArgument): boolean {
  return name === "first" || name === "last" || isListType(isNonNullType(type) ? type.ofType : type);
}

function isListOfRecords(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type) && isCompositeType(getNamedType(type));
}

/** Limits each length to the longest page that core returns. */
export function pagesOf({ sized, items }: PageFields, lengthOfVariable: LengthOfVariable): Pages {
  const lengthOf = (value: ValueNode): number => {
    if (value.kind === Kind.VARIABLE) return lengthOfVariable(value.name.value);
    if (value.kind === Kind.LIST) return value.values.length;
    return value.kind === Kind.INT ? Number(value.value) : 1;
  };
  return {
    isItems: ({ name }: FieldNode) => items.has(name.value),
    lengthOf({ name, arguments: given = [] }: FieldNode) {
      const sizes = sized.get(name.value);
      if (sizes === undefined) return null;
      const lengths = given.filter(
        (argument) => sizes.includes(argument.name.value) && argument.value.kind !== Kind.NULL,
      );
      if (lengths.length === 0) return defaultPageSize;
      // Core refuses a negative length later. Here it must not lower the cost of other fields.
      return Math.min(maxPageSize, Math.max(1, ...lengths.map(({ value }) => lengthOf(value))));
    },
  };
}

/** Reads the lengths from the variables of a request. */
export function lengthsIn(
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): LengthOfVariable {
  return (name) => {
    const value = Object.hasOwn(variables, name) ? variables[name] : defaultOf(operation, name);
    if (Array.isArray(value)) return value.length;
    if (value == null) return defaultPageSize;
    return typeof value === "number" ? value : maxPageSize;
  };
}

function defaultOf({ variableDefinitions = [] }: OperationDefinitionNode, name: string): unknown {
  const value = variableDefinitions.find(({ variable }) => variable.name.value === name)?.defaultValue;
  if (value?.kind === Kind.LIST) return value.values;
  return value?.kind === Kind.INT ? Number(value.value) : null;
}
