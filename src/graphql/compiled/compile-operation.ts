import {
  getVariableValues,
  GraphQLScalarType,
  GraphQLSchema,
  OperationTypeNode,
  valueFromAST,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchemaConfig,
  type OperationDefinitionNode,
} from "graphql";
import { compileQuery, isCompiledQuery, type CompiledQuery } from "graphql-jit";
import type { GraphqlContext } from "../context.js";
import { conditionsOf } from "./conditions.js";
import { createPlainCheck } from "./plain-variables.js";
import { prepareOperation, type PreparedOperation, type Variables } from "./prepare-operation.js";

/** Gives null where the answer is graphql-js's to give; nothing with an effect has run then. */
export type CompiledOperation = (
  variables: Variables,
  context: GraphqlContext,
) => Promise<ExecutionResult | null> | ExecutionResult | null;

export type CompileOperation = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
) => CompiledOperation | null;

interface CompiledSelection extends PreparedOperation {
  readonly query: CompiledQuery["query"];
}

/** Takes what graphql-js has coerced as it is. */
const anyValue = new GraphQLScalarType({ name: "AnyCoercedValue" });

/** Variables, arguments and conditions stay graphql-js's; graphql-jit calls the resolvers and shapes the answer. */
export function createCompiler(schema: GraphQLSchema, onCompile: () => void): CompileOperation {
  const { types, query, mutation, ...rest } = schema.toConfig();
  const jitSchemaOf = (root: GraphQLSchemaConfig["query"]) =>
    new GraphQLSchema({ ...rest, query: root, types: [...types, anyValue], assumeValid: true });
  const queries = jitSchemaOf(query);
  // A single mutation has no turn to wait for. Run as one, graphql-jit leaves garbage that V8 takes long to recognise.
  const mutations = jitSchemaOf(mutation);

  const compileSelection = (
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Variables,
  ): CompiledSelection | null => {
    const prepared = prepareOperation(schema, document, operation, variables, anyValue.name);
    if (prepared === null) return null;
    onCompile();
    const isMutation = operation.operation === OperationTypeNode.MUTATION;
    const compiled = compileQuery(
      isMutation ? mutations : queries,
      prepared.document,
      operation.name?.value,
      {
        disablingCapturingStackErrors: true,
      },
    );
    return isCompiledQuery(compiled) ? { ...prepared, query: compiled.query } : null;
  };

  return (document, operation) => {
    const conditions = conditionsOf(document);
    if (conditions === null || operation.operation === OperationTypeNode.SUBSCRIPTION) return null;
    const definitions = operation.variableDefinitions ?? [];
    const isPlain = createPlainCheck(schema, definitions);
    const selections = new Map<string, CompiledSelection | null>();

    return (input, context) => {
      const coerced = isPlain(input) ? input : getVariableValues(schema, definitions, input).coerced;
      if (coerced === undefined || conditions.some((name) => typeof coerced[name] !== "boolean")) return null;
      const selected = conditions.map((name) => String(coerced[name])).join();
      let selection = selections.get(selected);
      if (selection === undefined) {
        selection = compileSelection(document, operation, coerced);
        selections.set(selected, selection);
      }
      if (selection === null) return null;
      const variables = withHeldValues(selection, coerced);
      if (variables === null) return null;
      const result = selection.query(undefined, context, variables);
      if (operation.operation === OperationTypeNode.MUTATION) return result;
      return result instanceof Promise ? result.then(unlessManyErrors) : unlessManyErrors(result);
    };
  };
}

/** Of several errors graphql-jit gives others than graphql-js does, and in another order. */
function unlessManyErrors(result: ExecutionResult): ExecutionResult | null {
  return result.errors === undefined || result.errors.length === 1 ? result : null;
}

/** Null where a field would get an argument that it cannot take. */
function withHeldValues({ held, required }: PreparedOperation, variables: Variables): Variables | null {
  for (const name of required) if (variables[name] == null) return null;
  if (held.length === 0) return variables;
  const all: Record<string, unknown> = { ...variables };
  for (const { name, node, type } of held) {
    all[name] = valueFromAST(node, type, variables);
    if (all[name] === undefined) return null;
  }
  return all;
}
