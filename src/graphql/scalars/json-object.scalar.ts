import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from "graphql";
import {
  isJsonObject,
  notJsonObject,
  type JsonObject as JsonObjectValue,
} from "../../core/model/json-object.js";

export const JSONObject = new GraphQLScalarType<JsonObjectValue, JsonObjectValue>({
  name: "JSONObject",
  description:
    'A JSON object, for example `{"plan": "gold", "seats": 5}`: at most 10 levels deep, without a field `__proto__`.',
  serialize(value) {
    if (isJsonObject(value)) return value;
    throw new GraphQLError("JSONObject cannot represent this value");
  },
  parseValue: parse,
  parseLiteral(node, variables) {
    if (node.kind !== Kind.OBJECT) throw new GraphQLError("Must be a JSON object.", { nodes: node });
    // graphql-js makes objects without a prototype, in which `__proto__` is a field like any other.
    return parse(valueFromASTUntyped(node, variables));
  },
});

function parse(value: unknown): JsonObjectValue {
  const problem = notJsonObject(value);
  if (problem === null && isJsonObject(value)) return value;
  throw new GraphQLError(problem?.message ?? "Must be a JSON object.");
}
