import {
  getArgumentValues,
  isNonNullType,
  Kind,
  valueFromAST,
  type ArgumentNode,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
} from "graphql";
import type { Variables } from "./operation-run.js";

export type ReadArguments = (variables: Variables) => Record<string, unknown>;

/** Puts an argument in its place; false where graphql-js has to look. */
type Place = (args: Record<string, unknown>, variables: Variables) => boolean;

/** What graphql-js makes of the arguments of a field, without asking it for variables and plain values. */
export function argumentsReader(field: GraphQLField<unknown, unknown>, node: FieldNode): ReadArguments {
  if (field.args.length === 0) return () => ({});
  const places = field.args.map((arg) =>
    placeOf(
      arg,
      node.arguments?.find(({ name }) => name.value === arg.name),
    ),
  );
  return (variables) => {
    const args: Record<string, unknown> = {};
    for (const place of places) {
      if (!place(args, variables)) return getArgumentValues(field, node, variables);
    }
    return args;
  };
}

function placeOf({ name, type, defaultValue }: GraphQLArgument, given: ArgumentNode | undefined): Place {
  const isNullable = !isNonNullType(type);
  if (given === undefined) return () => isNullable && defaultValue === undefined;
  const { value: node } = given;
  if (node.kind === Kind.VARIABLE) {
    const variable = node.name.value;
    return (args, variables) => {
      const value = variables[variable];
      if (value === undefined || (value === null && !isNullable)) return false;
      args[name] = value;
      return true;
    };
  }
  const value = valueFromAST(node, type);
  // An object would be the same one each time, and may have variables in it.
  const isPlain = value !== undefined && (typeof value !== "object" || value === null);
  return (args) => {
    if (isPlain) args[name] = value;
    return isPlain;
  };
}
