import {
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  OperationTypeNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
} from "graphql";
import type { SelectedField, SelectedFields, FieldNodes } from "./selected-fields.js";
import { plainNonNullWriter, plainSelectionWriter } from "./plain-values.js";
import { complete, fail, type Expected } from "./complete.js";
import { joinFields, joinFieldsInTurn } from "./join-fields.js";
import { quoted } from "../../../json/json-text.js";
import { leafWriter } from "./leaf-writer.js";
import { listWriter } from "./list-writer.js";
import type { OperationRun, Path } from "./operation-run.js";
import { argumentsReader, type ReadArguments } from "./read-arguments.js";
import { type FieldWriter, type WritePlain, type WriteObject, type WriteValue } from "./text.js";

/** A field of the schema as an operation selects it in one place. */
interface FieldOccurrence {
  readonly parent: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: FieldNodes;
  readonly readArguments: ReadArguments;
}

/** Gives a value or a promise of one. */
type Resolve = (source: unknown, run: OperationRun, path: Path) => unknown;

/**
 * Compiles the selection of an operation to functions that write the text of the answer while they resolve it, by the
 * rules and in the order of graphql-js. A plain value needs none of these rules, so its writer is tried first.
 */
export class SelectionCompiler {
  readonly #selectedFields: SelectedFields;

  constructor(selectedFields: SelectedFields) {
    this.#selectedFields = selectedFields;
  }

  compile(root: GraphQLObjectType): WriteObject {
    const writers = this.#writers(root, this.#selectedFields.ofRoot(root));
    const isMutation = this.#selectedFields.operation.operation === OperationTypeNode.MUTATION;
    return isMutation ? joinFieldsInTurn(writers) : joinFields(writers);
  }

  #writers(type: GraphQLObjectType, fields: readonly SelectedField[]): readonly FieldWriter[] {
    return fields.map((field, index) => ({
      label: `${index === 0 ? "" : ","}${quoted(field.key)}:`,
      write: this.#field(type, field),
    }));
  }

  #field(parent: GraphQLObjectType, { key, name, nodes }: SelectedField): WriteObject {
    if (name === "__typename") return () => quoted(parent.name);
    const field = parent.getFields()[name];
    if (field === undefined) throw new Error(`No field ${parent.name}.${name}`);
    const occurrence = { parent, field, nodes, readArguments: argumentsReader(field, nodes[0]) };
    const resolve =
      field.resolve === undefined ? this.#property(occurrence) : this.#resolver(occurrence, field.resolve);
    const expected = this.#expected(field.type, occurrence);

    return (source, run, prev) => {
      const path = { prev, key, typename: parent.name };
      let value: unknown;
      try {
        value = resolve(source, run, path);
      } catch (error) {
        return fail(error, expected, run, path);
      }
      return complete(value, expected, run, path);
    };
  }

  /** The default resolver of graphql-js. */
  #property(occurrence: FieldOccurrence): Resolve {
    const { field, readArguments } = occurrence;
    const { name } = field;
    return (source, run, path): unknown => {
      const value = isRecord(source) ? source[name] : undefined;
      if (typeof value !== "function") return value;
      const args = readArguments(run.variables);
      return Reflect.apply(value, source, [args, run.context, this.#info(occurrence, run, path)]);
    };
  }

  #resolver(occurrence: FieldOccurrence, resolve: GraphQLFieldResolver<unknown, unknown>): Resolve {
    const { readArguments } = occurrence;
    return (source, run, path): unknown =>
      resolve(source, readArguments(run.variables), run.context, this.#info(occurrence, run, path));
  }

  #expected(type: GraphQLOutputType, occurrence: FieldOccurrence): Expected {
    return {
      nodes: occurrence.nodes,
      isNullable: !isNonNullType(type),
      write: this.#value(type, occurrence),
    };
  }

  #value(type: GraphQLOutputType, occurrence: FieldOccurrence): WriteValue {
    if (!isNonNullType(type)) return this.#nullable(type, occurrence);
    const write = this.#nullable(type.ofType, occurrence);
    const name = nameOf(occurrence);
    return (value, run, path) => {
      const text = write(value, run, path);
      if (text === null) throw new Error(`Cannot return null for non-nullable field ${name}.`);
      return text;
    };
  }

  #nullable(type: GraphQLOutputType, occurrence: FieldOccurrence): WriteValue {
    const { nodes } = occurrence;
    if (isLeafType(type))
      return plainFirst(plainNonNullWriter(this.#selectedFields, type, nodes), leafWriter(type));
    if (isListType(type)) {
      const write = listWriter(this.#expected(type.ofType, occurrence), nameOf(occurrence));
      return plainFirst(plainNonNullWriter(this.#selectedFields, type, nodes), write);
    }
    const write = isAbstractType(type) ? this.#byType(type, occurrence) : this.#selection(type, nodes);
    return (value, run, path) => {
      if (value == null) return null;
      if (value instanceof Error) throw value;
      return write(value, run, path);
    };
  }

  /** Created on first use, because many selections of an operation never get a value. */
  #selection(type: GraphQLObjectType, nodes: FieldNodes): WriteValue {
    let kept: WriteValue | undefined;
    const make = (): WriteValue => {
      const fields = this.#selectedFields.inside(type, nodes);
      const isKept = this.#selectedFields.mayKeep(fields);
      const writePlain = plainSelectionWriter(this.#selectedFields, type, nodes);
      const write = plainFirst(writePlain, joinFields(this.#writers(type, fields)));
      if (isKept) kept = write;
      return write;
    };
    return (value, run, path) => (kept ?? make())(value, run, path);
  }

  #byType(type: GraphQLAbstractType, occurrence: FieldOccurrence): WriteValue {
    const { schema } = this.#selectedFields;
    const writers = new Map<unknown, WriteValue>();
    return (value, run, path) => {
      const name = type.resolveType?.(value, run.context, this.#info(occurrence, run, path), type);
      let write = writers.get(name);
      if (write === undefined) {
        const possible = typeof name === "string" ? schema.getType(name) : undefined;
        if (!isObjectType(possible) || !schema.isSubType(type, possible)) {
          throw new Error(`${nameOf(occurrence)} gave something that is no ${type.name}`);
        }
        write = this.#selection(possible, occurrence.nodes);
        writers.set(name, write);
      }
      return write(value, run, path);
    };
  }

  #info(
    { parent: parentType, field, nodes: fieldNodes }: FieldOccurrence,
    { variables: variableValues }: OperationRun,
    path: Path,
  ): GraphQLResolveInfo {
    const { schema, fragments, operation } = this.#selectedFields;
    const { name: fieldName, type: returnType } = field;
    return {
      fieldName,
      fieldNodes,
      returnType,
      parentType,
      path,
      schema,
      fragments,
      rootValue: undefined,
      operation,
      variableValues,
    };
  }
}

function plainFirst(writePlain: WritePlain | null, write: WriteValue): WriteValue {
  if (writePlain === null) return write;
  return (value, run, path) => tryPlain(writePlain, value) ?? write(value, run, path);
}

/** Where reading the value throws, the full writer reads it again and reports the error. */
function tryPlain(write: WritePlain, value: unknown): string | undefined {
  try {
    return write(value);
  } catch {
    return undefined;
  }
}

function nameOf({ parent, field }: FieldOccurrence): string {
  return `${parent.name}.${field.name}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
