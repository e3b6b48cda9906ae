import {
  getVariableValues,
  locatedError,
  OperationTypeNode,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { AskedFields } from "./writing/asked-fields.js";
import { conditionsOf } from "./conditions.js";
import { OperationRun, type Variables } from "./writing/operation-run.js";
import { createPlainCheck } from "./plain-variables.js";
import { SelectionCompiler } from "./writing/selection-compiler.js";
import type { WriteObject } from "./writing/text.js";

export interface WrittenData {
  /** As JSON. */
  readonly data: string;
  readonly errors: readonly GraphQLError[];
}

/** Gives null where the answer is graphql-js's to give; nothing has run then. */
export type CompiledOperation = (
  variables: Variables,
  context: unknown,
) => Promise<WrittenData> | WrittenData | null;

export type CompileOperation = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
) => CompiledOperation | null;

/** Variables stay graphql-js's; the compiled operation calls the resolvers and writes the answer. */
export function createCompiler(schema: GraphQLSchema, onCompile: () => void): CompileOperation {
  return (document, operation) => {
    const conditions = conditionsOf(document);
    const root = schema.getRootType(operation.operation);
    if (conditions === null || root == null || operation.operation === OperationTypeNode.SUBSCRIPTION)
      return null;
    const definitions = operation.variableDefinitions ?? [];
    const isPlain = createPlainCheck(schema, definitions);
    const selections = new Map<string, WriteObject>();

    return (input, context) => {
      const variables = isPlain(input) ? input : getVariableValues(schema, definitions, input).coerced;
      if (variables === undefined || conditions.some((name) => typeof variables[name] !== "boolean"))
        return null;
      const selected = conditions.map((name) => String(variables[name])).join();
      let write = selections.get(selected);
      if (write === undefined) {
        onCompile();
        // Only these are kept: among the others may be a secret.
        const deciding = Object.fromEntries(conditions.map((name) => [name, variables[name]]));
        write = new SelectionCompiler(new AskedFields(schema, document, operation, deciding)).compile(root);
        selections.set(selected, write);
      }
      return run(write, new OperationRun(context, variables));
    };
  };
}

function run(write: WriteObject, operationRun: OperationRun): Promise<WrittenData> | WrittenData {
  const { errors } = operationRun;
  const fail = (error: unknown) => {
    operationRun.addError(locatedError(error, undefined), undefined);
    return { data: "null", errors };
  };
  try {
    const data = write(undefined, operationRun, undefined);
    return typeof data === "string" ? { data, errors } : data.then((text) => ({ data: text, errors }), fail);
  } catch (error) {
    return fail(error);
  }
}
