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
import { isInt } from "../is-int.js";
import { DateTime } from "../../scalars/date-time.scalar.js";
import type { AskedField, AskedFields, FieldNodes } from "./selected-fields.js";
import { typeNameOf } from "../../type-by-class.js";
import { quoted, unquoted } from "../../../json/json-text.js";
import { objectAtSight, type FieldAtSight } from "./plain-object.js";
import type { WriteAtSight } from "./text.js";

const writeText: WriteAtSight = (value) => (typeof value === "string" ? quoted(value) : undefined);
const writeUnquoted: WriteAtSight = (value) => (typeof value === "string" ? unquoted(value) : undefined);
/** No text of a moment needs to be escaped. */
const writeUnquotedMoment: WriteAtSight = (value) =>
  isMoment(value) ? isoText(value) : writeUnquoted(value);
const writeMoment: WriteAtSight = (value) => (isMoment(value) ? `"${isoText(value)}"` : writeText(value));
const writeBoolean: WriteAtSight = (value) => (typeof value === "boolean" ? String(value) : undefined);
const writeInt: WriteAtSight = (value) => (isInt(value) ? String(value) : undefined);
const leaveAlone: WriteAtSight = () => undefined;

const scalars = new Map<unknown, WriteAtSight>([
  [GraphQLString, writeText],
  [GraphQLID, writeText],
  [DateTime, writeMoment],
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

function atSight(asked: AskedFields, type: GraphQLOutputType, nodes: FieldNodes): WriteAtSight | null {
  if (isNonNullType(type)) return presentAtSight(asked, type.ofType, nodes);
  const write = presentAtSight(asked, type, nodes);
  return write && ((value) => (value === null ? "null" : write(value)));
}

/** Of a value that is not null. There is none where a field has a resolver to be called. */
export function presentAtSight(
  asked: AskedFields,
  type: GraphQLOutputType,
  nodes: FieldNodes,
): WriteAtSight | null {
  if (isListType(type)) {
    const writeItem = atSight(asked, type.ofType, nodes);
    return writeItem && ((value) => listAtSight(value, writeItem));
  }
  if (isLeafType(type)) return leafAtSight(type);
  return isAbstractType(type) ? byTypeAtSight(asked, type, nodes) : selectionAtSight(asked, type, nodes);
}

/** Made for each type when one is first seen: an interface can have many. */
function byTypeAtSight(asked: AskedFields, abstract: GraphQLAbstractType, nodes: FieldNodes): WriteAtSight {
  const writers = new Map<string, WriteAtSight>();
  return (value) => {
    const name = typeNameOf(value);
    if (name === undefined) return undefined;
    let write = writers.get(name);
    if (write === undefined) {
      const type = asked.schema.getType(name);
      const isPossible = isObjectType(type) && asked.schema.isSubType(abstract, type);
      write = (isPossible ? selectionAtSight(asked, type, nodes) : null) ?? leaveAlone;
      writers.set(name, write);
    }
    return write(value);
  };
}

export function selectionAtSight(
  asked: AskedFields,
  type: GraphQLObjectType,
  nodes: FieldNodes,
): WriteAtSight | null {
  const selected = asked.inside(type, nodes);
  if (!asked.mayKeep(selected)) return null;
  const fields: FieldAtSight[] = [];
  for (const field of selected) {
    const write = fieldAtSight(asked, type, field);
    if (write === null) return null;
    const unquotedWrite = unquotedForms.get(write);
    fields.push({ ...field, write: unquotedWrite ?? write, isUnquoted: unquotedWrite !== undefined });
  }
  return objectAtSight(fields);
}

function fieldAtSight(
  asked: AskedFields,
  parent: GraphQLObjectType,
  { name, nodes }: AskedField,
): WriteAtSight | null {
  const typeName = quoted(parent.name);
  if (name === "__typename") return () => typeName;
  const field = parent.getFields()[name];
  return field === undefined || field.resolve !== undefined ? null : atSight(asked, field.type, nodes);
}

function leafAtSight(type: GraphQLLeafType): WriteAtSight {
  if (!isEnumType(type)) return scalars.get(type) ?? leaveAlone;
  const names = new Map<unknown, string>(type.getValues().map(({ value, name }) => [value, quoted(name)]));
  return (value) => names.get(value);
}

function listAtSight(value: unknown, writeItem: WriteAtSight): string | undefined {
  if (!Array.isArray(value)) return undefined;
  let text = "[";
  for (const item of value) {
    const written = writeItem(item);
    if (written === undefined) return undefined;
    text += text === "[" ? written : `,${written}`;
  }
  return `${text}]`;
}
