import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  isScalarType,
  typeFromAST,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from "graphql";
import type { Variables } from "./writing/operation-run.js";

const largestInt = 2 ** 31 - 1;

/** Whether GraphQL's `Int` leaves a value unchanged, as a variable and in an answer. */
export function isInt(value: unknown): boolean {
  return Number.isInteger(value) && Math.abs(Number(value)) <= largestInt;
}

/** Whether graphql-js would leave a value unchanged. Any other value is passed to graphql-js, because it may be valid. */
type IsPlain = (value: unknown) => boolean;

const plainScalars = new Map<unknown, IsPlain>([
  [GraphQLString, (value) => typeof value === "string"],
  [GraphQLID, (value) => typeof value === "string"],
  [GraphQLBoolean, (value) => typeof value === "boolean"],
  [GraphQLFloat, (value) => Number.isFinite(value)],
  [GraphQLInt, isInt],
]);

/** Recognises variables that coercion would leave unchanged, which are nearly all that programs send. */
export function createPlainCheck(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
): (variables: Variables) => boolean {
  const members = definitions.map(({ variable, type: node, defaultValue }): [string, Member] => {
    const type = typeFromAST(schema, node);
    const isNeeded = defaultValue !== undefined || isNonNullType(type);
    return [variable.name.value, { isNeeded, isPlain: isInputType(type) ? plainCheckOf(type) : never }];
  });
  return recordCheck(new Map(members));
}

interface Member {
  /** Whether it is required, or has a default that replaces an absent value. */
  readonly isNeeded: boolean;
  readonly isPlain: IsPlain;
}

function never(): boolean {
  return false;
}

function plainCheckOf(type: GraphQLInputType): IsPlain {
  if (isNonNullType(type)) return plainValueCheckOf(type.ofType);
  const isPlain = plainValueCheckOf(type);
  return (value) => value === null || isPlain(value);
}

function plainValueCheckOf(type: GraphQLInputType): IsPlain {
  if (isListType(type)) {
    const isPlainItem = plainCheckOf(type.ofType);
    return (value) => Array.isArray(value) && value.every(isPlainItem);
  }
  if (isInputObjectType(type)) return inputObjectCheckOf(type);
  return (isScalarType(type) ? plainScalars.get(type) : undefined) ?? never;
}

function inputObjectCheckOf(type: GraphQLInputObjectType): IsPlain {
  if (type.isOneOf) return never;
  // Created on first use, because a type can have fields of its own type.
  let isPlain: ((value: object) => boolean) | undefined;
  const make = () => {
    const fields = Object.values(type.getFields());
    return recordCheck(
      new Map(
        fields.map((field) => {
          const isNeeded = isRequiredInputField(field) || field.defaultValue !== undefined;
          return [field.name, { isNeeded, isPlain: plainCheckOf(field.type) }];
        }),
      ),
    );
  };
  return (value) => isRecord(value) && (isPlain ??= make())(value);
}

function recordCheck(members: ReadonlyMap<string, Member>): (record: object) => boolean {
  const needed = [...members.values()].filter(({ isNeeded }) => isNeeded).length;
  return (record) => {
    let found = 0;
    for (const [name, value] of Object.entries(record)) {
      const member = members.get(name);
      if (!member?.isPlain(value)) return false;
      if (member.isNeeded) found += 1;
    }
    return found === needed;
  };
}

function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
