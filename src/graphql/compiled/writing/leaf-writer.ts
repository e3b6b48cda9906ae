import type { GraphQLLeafType } from "graphql";
import { jsonText } from "../../../json/json-text.js";
import type { WriteValue } from "./text.js";

export function leafWriter(type: GraphQLLeafType): WriteValue {
  return (value) => {
    if (value instanceof Error) throw value;
    if (value == null) return null;
    const serialized: unknown = type.serialize(value);
    if (serialized == null) throw new Error(`${type.name} makes nothing of a value`);
    return jsonText(serialized);
  };
}
