import {
  isAbstractType,
  GraphQLBoolean,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLAbstractType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from "graphql";
import { isoText } from "../../../core/model/iso-text.js";
import { isInt } from "../plain-variables.js";
import { isJsonObject } from "../../../core/model/json-object.js";
import { JSONObject } from "../../scalars/json-object.scalar.js";
import { DateTime } from "../../scalars/date-time.scalar.js";
import type { SelectedField, SelectedFields, FieldNodes } from "./selected-fields.js";
import { typeNameOf } from "../../type-by-class.js";
import { quoted, unquoted } from "../../../json/json-text.js";
import { plainObjectWriter, type PlainField } from "./plain-object.js";
import type { WritePlain } from "./text.js";

const writeText: WritePlain = (value) => (typeof value === "string" ? quoted(value) : undefined);
const writeUnquoted: WritePlain = (value) => (typeof value === "string" ? unquoted(value) : undefined);
/** The text of a moment never needs escaping. */
const writeUnquotedMoment: WritePlain = (value) => (isMoment(value) ? isoText(value) : writeUnquoted(value));
const writeMoment: WritePlain = (value) => (isMoment(value) ? `"${isoText(value)}"` : writeText(value));
const writeBoolean: WritePlain = (value) => (typeof value === "boolean" ? String(value) : undefined);
const writeInt: WritePlain = (value) => (isInt(value) ? String(value) : undefined);
const writeJson: WritePlain = (value) => (isJsonObject(value) ? JSON.stringify(value) : undefined);
const neverPlain: WritePlain = () => undefined;

const scalars = new Map<unknown, WritePlain>([
  [GraphQLString, writeText],
  [GraphQLID, writeText],
  [DateTime, writeMoment],
  [JSONObject, writeJson],
  [GraphQLBoolean, writeBoolean],
  [GraphQLInt, writeInt],
]);

const unquotedForms = new Map([
  [writeText, writeUnquoted],
  [writeMoment, writeUnquotedMoment],
]);

function isMoment(value: unknown): value is Date {
  return value instanceof Date && !Number.isNaN(value.getTime());
}

function plainWriter(
  selectedFields: SelectedFields,
  type: GraphQLOutputType,
  nodes: FieldNodes,
): WritePlain | null {
  if (isNonNullType(type)) return plainNonNullWriter(selectedFields, type.ofType, nodes);
  const write = plainNonNullWriter(selectedFields, type, nodes);
  return write && ((value) => (value === null ? "null" : write(value)));
}

/** The writer for values that are not null. Null where a resolver has to be called. */
export function plainNonNullWriter(
  selectedFields: SelectedFields,
  type: GraphQLOutputType,
  nodes: FieldNodes,
): WritePlain | null {
  if (isListType(type)) {
    const writeItem = plainWriter(selectedFields, type.ofType, nodes);
    return writeItem && ((value) => writePlainList(value, writeItem));
  }
  if (isLeafType(type)) return plainLeafWriter(type);
  return isAbstractType(type)
    ? plainAbstractWriter(selectedFields, type, nodes)
    : plainSelectionWriter(selectedFields, type, nodes);
}

/** The writer of each type is created when its first value comes, because an interface can have many types. */
function plainAbstractWriter(
  selectedFields: SelectedFields,
  abstract: GraphQLAbstractType,
  nodes: FieldNodes,
): WritePlain {
  const writers = new Map<string, WritePlain>();
  return (value) => {
    const name = typeNameOf(value);
    if (name === undefined) return undefined;
    let write = writers.get(name);
    if (write === undefined) {
      const type = selectedFields.schema.getType(name);
      const isPossible = isObjectType(type) && selectedFields.schema.isSubType(abstract, type);
      write = (isPossible ? plainSelectionWriter(selectedFields, type, nodes) : null) ?? neverPlain;
      writers.set(name, write);
    }
    return write(value);
  };
}

export function plainSelectionWriter(
  selectedFields: SelectedFields,
  type: GraphQLObjectType,
  nodes: FieldNodes,
): WritePlain | null {
  const selected = selectedFields.inside(type, nodes);
  if (!selectedFields.mayKeep(selected)) return null;
  const fields: PlainField[] = [];
  for (const field of selected) {
    const write = plainFieldWriter(selectedFields, type, field);
    if (write === null) return null;
    const unquotedWrite = unquotedForms.get(write);
    fields.push({ ...field, write: unquotedWrite ?? write, isUnquoted: unquotedWrite !== undefined });
  }
  return plainObjectWriter(fields);
}

function plainFieldWriter(
  selectedFields: SelectedFields,
  parent: GraphQLObjectType,
  { name, nodes }: SelectedField,
): WritePlain | null {
  const typeName = quoted(parent.name);
  if (name === "__typename") return () => typeName;
  const field = parent.getFields()[name];
  return field === undefined || field.resolve !== undefined
    ? null
    : plainWriter(selectedFields, field.type, nodes);
}

function plainLeafWriter(type: GraphQLLeafType): WritePlain {
  if (!isEnumType(type)) return scalars.get(type) ?? neverPlain;
  const names = new Map<unknown, string>(type.getValues().map(({ value, name }) => [value, quoted(name)]));
  return (value) => names.get(value);
}

function writePlainList(value: unknown, writeItem: WritePlain): string | undefined {
  if (!Array.isArray(value)) return undefined;
  let text = "[";
  for (const item of value) {
    const written = writeItem(item);
    if (written === undefined) return undefined;
    text += text === "[" ? written : `,${written}`;
  }
  return `${text}]`;
}
