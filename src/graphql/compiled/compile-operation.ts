import {
  getOperationAST,
  getVariableValues,
  locatedError,
  OperationTypeNode,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { keepDocument, type KeptDocument } from "../kept-document.js";
import { SelectedFields } from "./writing/selected-fields.js";
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

/** Null where graphql-js has to answer. Nothing has run then. */
export type CompiledOperation = (
  variables: Variables,
  context: unknown,
) => Promise<WrittenData> | WrittenData | null;

export type CompileOperation = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  /** Called with bytes that the compiled operation holds. It grows when its parts are first used. */
  onGrow?: (bytes: number) => void,
) => CompiledOperation | null;

/** graphql-js coerces variables. The compiled operation calls the resolvers and writes the answer. */
export function createCompiler(schema: GraphQLSchema, onCompile: () => void): CompileOperation {
  return (document, { operation: kind, name }, onGrow = ignore) => {
    const root = schema.getRootType(kind);
    const kept = keepDocument(document);
    // Everything below uses the copy, because any name of the document would keep the document's text in memory.
    const operation = getOperationAST(kept.document, name?.value);
    const conditions = conditionsOf(kept.document);
    if (operation == null || root == null || kind === OperationTypeNode.SUBSCRIPTION) return null;
    if (conditions === null) return null;
    onGrow(kept.bytes);
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
        // The others are not kept, because one may be a secret.
        const deciding = Object.fromEntries(conditions.map((name) => [name, variables[name]]));
        const selectedFields = new SelectedFields(schema, kept.document, operation, deciding, onGrow);
        write = new SelectionCompiler(selectedFields).compile(root);
        selections.set(selected, write);
      }
      return run(write, new OperationRun(context, variables), kept);
    };
  };
}

function run(
  write: WriteObject,
  operationRun: OperationRun,
  kept: KeptDocument,
): Promise<WrittenData> | WrittenData {
  const { errors } = operationRun;
  const end = (data: string): WrittenData => {
    for (const error of errors) kept.locate(error);
    return { data, errors };
  };
  const fail = (error: unknown) => {
    operationRun.addError(locatedError(error, undefined), undefined);
    return end("null");
  };
  try {
    const data = write(undefined, operationRun, undefined);
    return typeof data === "string" ? end(data) : data.then(end, fail);
  } catch (error) {
    return fail(error);
  }
}

function ignore(): void {
  // The default for a compiler outside the cache.
}
