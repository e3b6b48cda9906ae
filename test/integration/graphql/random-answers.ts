import {
  buildSchema,
  getNullableType,
  isAbstractType,
  isEnumType,
  isListType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from "graphql";
import type { Random } from "../../support/compiled-generator.js";

const sdl = `
  type Query {
    thing: Thing
    neededThing: Thing!
    things: [Thing]
    neededThings: [Thing!]!
    either: Either
    eithers: [Either!]
    node: Node
    text: String
    matrix: [[Int]]
    later: Later
  }
  type Mutation { change(text: String!): Thing  changeNeeded(numbers: [Int!] = [1, 2]): Thing! }
  interface Node { id: ID! }
  enum Color { RED GREEN }
  input In { text: String!, more: In, number: Int = 7 }
  type Thing implements Node {
    id: ID!
    text: String
    neededText: String!
    number: Int
    real: Float
    isSo: Boolean!
    color: Color
    colors: [Color!]
    child: Thing
    neededChild: Thing!
    list: [Thing!]
    either: Either
    asked(number: Int = 3, needed: String!, numbers: [Int!], in: In): String
  }
  type Other implements Node { id: ID!  other: String!  thing: Thing }
  type Later { id: ID!  text: String  neededText: String! thing: Thing }
  union Either = Thing | Other
`;

/** What a field gives: made anew for each of those who ask, so that both are given the same. */
type Make = () => unknown;

const mostDeep = 5;

/** A schema with answers of every kind: right and wrong ones, errors, and all of them at once or later. */
export function createRandomAnswers(random: Random) {
  const schema = buildSchema(sdl);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = typeNameIn;
    if (isObjectType(type) && !type.name.startsWith("__")) resolveSome(type);
  }
  const query = schema.getQueryType();
  const mutation = schema.getMutationType();
  if (query == null || mutation == null) throw new Error("A schema without roots");
  return {
    schema,
    query,
    mutation,
    nextRoot: (type: GraphQLObjectType) => objectOf(schema, type, random, 0),
  };
}

function typeNameIn(value: unknown): string | undefined {
  return typeof value === "object" && value !== null && "type" in value ? String(value.type) : undefined;
}

/** Half of the fields have a resolver, the others are properties; some resolvers tell what they were given. */
function resolveSome(type: GraphQLObjectType): void {
  for (const [index, field] of Object.values(type.getFields()).entries()) {
    if (field.args.length > 0) {
      field.resolve = (source, args, context, info) =>
        isObjectType(info.returnType)
          ? read(source, field.name)
          : JSON.stringify([args, context, info.path.key, info.fieldName, info.variableValues]);
    } else if (index % 2 === 0) {
      field.resolve = (source: unknown) => read(source, field.name);
    }
  }
}

function read(source: unknown, name: string): unknown {
  if (typeof source !== "object" || source === null) return undefined;
  const value: unknown = Reflect.get(source, name);
  return value;
}

function objectOf(schema: GraphQLSchema, type: GraphQLObjectType, random: Random, depth: number): Make {
  const fields = Object.values(type.getFields()).map((field): [string, Make] => [
    field.name,
    valueOf(schema, field.type, random, depth + 1),
  ]);
  return () => {
    const object: object = { type: type.name };
    for (const [name, make] of fields)
      Object.defineProperty(object, name, { get: once(make), enumerable: true });
    return object;
  };
}

/** A property is the same however often it is read. */
function once(make: Make): Make {
  let made: { readonly value: unknown } | undefined;
  return () => (made ??= { value: make() }).value;
}

function valueOf(schema: GraphQLSchema, type: GraphQLOutputType, random: Random, depth: number): Make {
  const make = presentValueOf(schema, type, random, depth);
  const chance = random();
  if (chance < 0.03) return () => null;
  if (chance < 0.04) return () => undefined;
  if (chance < 0.05) return () => new Error("An error as a value");
  if (chance < 0.06) return () => fail("It threw");
  if (chance < 0.07) return () => Promise.reject(new Error("It was refused"));
  if (chance < 0.08) return () => ({ wrong: true });
  if (chance < 0.18) return () => Promise.resolve(attempt(make));
  if (chance < 0.2) return () => new Promise((resolve) => setImmediate(() => resolve(attempt(make))));
  if (chance < 0.22) return () => () => make();
  return make;
}

function presentValueOf(
  schema: GraphQLSchema,
  given: GraphQLOutputType,
  random: Random,
  depth: number,
): Make {
  const type = getNullableType(given);
  if (depth > mostDeep) return () => null;
  if (isListType(type)) {
    const items = Array.from({ length: Math.floor(random() * 4) }, () =>
      valueOf(schema, type.ofType, random, depth + 1),
    );
    return random() < 0.1 ? () => new Set(items.map(attempt)) : () => items.map(attempt);
  }
  if (isAbstractType(type)) {
    const possible = schema.getPossibleTypes(type);
    const picked = possible[Math.floor(random() * possible.length)];
    return picked === undefined ? () => null : objectOf(schema, picked, random, depth);
  }
  if (isObjectType(type)) return objectOf(schema, type, random, depth);
  const leaf = isEnumType(type) ? ["RED", "GREEN", "BLUE"] : (leaves[String(type)] ?? [null]);
  const value = leaf[Math.floor(random() * leaf.length)];
  return () => value;
}

const leaves: Readonly<Record<string, readonly unknown[]>> = {
  ID: ["id", 7, 'quoted " and \\', 1.5],
  String: ["text", "", "é\u2028\ud83d\ude00", "\ud800 alone", "\u0000\n\t\u007f", '"', 3, true],
  Int: [0, -0, 1, -5, 2_147_483_647, 2_147_483_648, 0.5, "12", true],
  Float: [0.1, 1e21, -0, 5, Number.NaN],
  Boolean: [true, false, 1, "true"],
};

/** In a list, and behind a promise, what throws is an error as a value. */
function attempt(make: Make): unknown {
  try {
    return make();
  } catch (error) {
    return error;
  }
}

function fail(message: string): never {
  throw new Error(message);
}
