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

/** Sets one argument. False where graphql-js has to read all of them. */
type SetArgument = (args: Record<string, unknown>, variables: Variables) => boolean;

/** Reads the arguments of a field as graphql-js does, and calls it only for what is neither a variable nor a plain value. */
export function argumentsReader(field: GraphQLField<unknown, unknown>, node: FieldNode): ReadArguments {
  if (field.args.length === 0) return () => ({});
  const setters = field.args.map((arg) =>
    setterOf(
      arg,
      node.arguments?.find(({ name }) => name.value === arg.name),
    ),
  );
  return (variables) => {
    const args: Record<string, unknown> = {};
    for (const setArgument of setters) {
      if (!setArgument(args, variables)) return getArgumentValues(field, node, variables);
    }
    return args;
  };
}

function setterOf(
  { name, type, defaultValue }: GraphQLArgument,
  given: ArgumentNode | undefined,
): SetArgument {
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
  // An object would be shared between requests, and may contain variables.
  const isPlain = value !== undefined && (typeof value !== "object" || value === null);
  return (args) => {
    if (isPlain) args[name] = value;
    return isPlain;
  };
}
