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
import type { AskedField, AskedFields, FieldNodes } from "./selected-fields.js";
import { presentAtSight, selectionAtSight } from "./plain-values.js";
import { complete, fail, type Expected } from "./complete.js";
import { joinFields, joinFieldsInTurn } from "./join-fields.js";
import { quoted } from "../../../json/json-text.js";
import { leafWriter } from "./leaf-writer.js";
import { listWriter } from "./list-writer.js";
import type { OperationRun, Place } from "./operation-run.js";
import { argumentsReader, type ReadArguments } from "./read-arguments.js";
import { type FieldWriter, type WriteAtSight, type WriteObject, type WriteValue } from "./text.js";

/** A field of the schema in the place where it is asked for. */
interface FieldThere {
  readonly parent: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: FieldNodes;
  readonly readArguments: ReadArguments;
}

/** A value, at once or later. */
type Resolve = (source: unknown, run: OperationRun, place: Place) => unknown;

/**
 * Makes of what an operation selects functions that write the text of the answer while they resolve it, by the rules
 * and in the order of graphql-js. What needs no rule, because it is just what its type expects, is written at sight.
 */
export class SelectionCompiler {
  readonly #asked: AskedFields;

  constructor(asked: AskedFields) {
    this.#asked = asked;
  }

  compile(root: GraphQLObjectType): WriteObject {
    const writers = this.#writers(root, this.#asked.ofRoot(root));
    const isMutation = this.#asked.operation.operation === OperationTypeNode.MUTATION;
    return isMutation ? joinFieldsInTurn(writers) : joinFields(writers);
  }

  #writers(type: GraphQLObjectType, fields: readonly AskedField[]): readonly FieldWriter[] {
    return fields.map((field, index) => ({
      label: `${index === 0 ? "" : ","}${quoted(field.key)}:`,
      write: this.#field(type, field),
    }));
  }

  #field(parent: GraphQLObjectType, { key, name, nodes }: AskedField): WriteObject {
    if (name === "__typename") return () => quoted(parent.name);
    const field = parent.getFields()[name];
    if (field === undefined) throw new Error(`No field ${parent.name}.${name}`);
    const there = { parent, field, nodes, readArguments: argumentsReader(field, nodes[0]) };
    const resolve =
      field.resolve === undefined ? this.#property(there) : this.#resolver(there, field.resolve);
    const expected = this.#expected(field.type, there);

    return (source, run, prev) => {
      const place = { prev, key, typename: parent.name };
      let value: unknown;
      try {
        value = resolve(source, run, place);
      } catch (error) {
        return fail(error, expected, run, place);
      }
      return complete(value, expected, run, place);
    };
  }

  /** What graphql-js does for a field without a resolver. */
  #property(there: FieldThere): Resolve {
    const { field, readArguments } = there;
    const { name } = field;
    return (source, run, place): unknown => {
      const value = isRecord(source) ? source[name] : undefined;
      if (typeof value !== "function") return value;
      const args = readArguments(run.variables);
      return Reflect.apply(value, source, [args, run.context, this.#info(there, run, place)]);
    };
  }

  #resolver(there: FieldThere, resolve: GraphQLFieldResolver<unknown, unknown>): Resolve {
    const { readArguments } = there;
    return (source, run, place): unknown =>
      resolve(source, readArguments(run.variables), run.context, this.#info(there, run, place));
  }

  #expected(type: GraphQLOutputType, there: FieldThere): Expected {
    return { nodes: there.nodes, isNullable: !isNonNullType(type), write: this.#value(type, there) };
  }

  #value(type: GraphQLOutputType, there: FieldThere): WriteValue {
    if (!isNonNullType(type)) return this.#nullable(type, there);
    const write = this.#nullable(type.ofType, there);
    const name = nameOf(there);
    return (value, run, place) => {
      const text = write(value, run, place);
      if (text === null) throw new Error(`Cannot return null for non-nullable field ${name}.`);
      return text;
    };
  }

  #nullable(type: GraphQLOutputType, there: FieldThere): WriteValue {
    const { nodes } = there;
    if (isLeafType(type)) return sightFirst(presentAtSight(this.#asked, type, nodes), leafWriter(type));
    if (isListType(type)) {
      const write = listWriter(this.#expected(type.ofType, there), nameOf(there));
      return sightFirst(presentAtSight(this.#asked, type, nodes), write);
    }
    const write = isAbstractType(type) ? this.#byType(type, there) : this.#selection(type, nodes);
    return (value, run, place) => {
      if (value == null) return null;
      if (value instanceof Error) throw value;
      return write(value, run, place);
    };
  }

  /** Made when first needed: much of what an operation could select is never there. */
  #selection(type: GraphQLObjectType, nodes: FieldNodes): WriteValue {
    let kept: WriteValue | undefined;
    const make = (): WriteValue => {
      const fields = this.#asked.inside(type, nodes);
      const isKept = this.#asked.mayKeep(fields);
      const writeAtSight = selectionAtSight(this.#asked, type, nodes);
      const write = sightFirst(writeAtSight, joinFields(this.#writers(type, fields)));
      if (isKept) kept = write;
      return write;
    };
    return (value, run, place) => (kept ?? make())(value, run, place);
  }

  #byType(type: GraphQLAbstractType, there: FieldThere): WriteValue {
    const { schema } = this.#asked;
    const writers = new Map<unknown, WriteValue>();
    return (value, run, place) => {
      const name = type.resolveType?.(value, run.context, this.#info(there, run, place), type);
      let write = writers.get(name);
      if (write === undefined) {
        const possible = typeof name === "string" ? schema.getType(name) : undefined;
        if (!isObjectType(possible) || !schema.isSubType(type, possible)) {
          throw new Error(`${nameOf(there)} gave something that is no ${type.name}`);
        }
        write = this.#selection(possible, there.nodes);
        writers.set(name, write);
      }
      return write(value, run, place);
    };
  }

  #info(
    { parent: parentType, field, nodes: fieldNodes }: FieldThere,
    { variables: variableValues }: OperationRun,
    path: Place,
  ): GraphQLResolveInfo {
    const { schema, fragments, operation } = this.#asked;
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

function sightFirst(writeAtSight: WriteAtSight | null, write: WriteValue): WriteValue {
  if (writeAtSight === null) return write;
  return (value, run, place) => tried(writeAtSight, value) ?? write(value, run, place);
}

/** What cannot be read is told when it is read again. */
function tried(write: WriteAtSight, value: unknown): string | undefined {
  try {
    return write(value);
  } catch {
    return undefined;
  }
}

function nameOf({ parent, field }: FieldThere): string {
  return `${parent.name}.${field.name}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
