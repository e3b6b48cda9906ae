import fc from "fast-check";
import {
  buildSchema,
  execute,
  getNamedType,
  getOperationAST,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
  parse,
  printSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
} from "graphql";
import { expect } from "vitest";
import { maxCost } from "../../../../src/graphql/limits/limits.js";
import { measureOperation } from "../../../../src/graphql/limits/measure.js";
import { createOperationLimits } from "../../../../src/graphql/limits/operation-limits.js";
import { findPageFields, lengthsIn, pagesOf } from "../../../../src/graphql/limits/pages.js";
import { createSchema } from "../../../../src/graphql/schema.js";
import type { FuzzTarget } from "../fuzz-target.js";

const schema = buildSchema(printSchema(createSchema()));
const limits = createOperationLimits(schema);
const pageFields = findPageFields(schema);
const defaultLength = 20;

/** Decides one thing after the other from a list of numbers, so that a failure can be made smaller. */
type Choose = (options: number) => number;

function chooser(numbers: readonly number[]): Choose {
  let index = 0;
  return (options) => (numbers[index++] ?? 0) % options;
}

/** A valid query of the schema: fields, fragments, lists and pages of any length. */
function writeQuery(choose: Choose): string {
  const fragments = new Map<string, string>();
  const selectionOf = (type: GraphQLNamedType, depth: number): string => {
    const parts = Array.from({ length: 1 + choose(3) }, (_, index) => partOf(type, depth, index));
    return `{ __typename ${parts.join(" ")} }`;
  };
  const partOf = (type: GraphQLNamedType, depth: number, index: number): string => {
    if (choose(6) === 1) return `...${fragmentOn(type, depth)}`;
    if (isAbstractType(type)) {
      const possible = schema.getPossibleTypes(type).filter((member) => !member.name.endsWith("Error"));
      const member = possible[choose(possible.length || 1)];
      if (member !== undefined) return `... on ${member.name} ${selectionOf(member, depth)}`;
    }
    if (!isObjectType(type)) return "__typename";
    const fields = Object.values(type.getFields()).filter(
      (field) => depth > 0 || !isCompositeType(getNamedType(field.type)),
    );
    const field = fields[choose(fields.length || 1)];
    return field === undefined ? "__typename" : writeField(field, depth, `a${depth}${index}${choose(1_000)}`);
  };
  const fragmentOn = (type: GraphQLNamedType, depth: number): string => {
    const name = `On${type.name}${depth}`;
    if (!fragments.has(name)) {
      fragments.set(name, "");
      fragments.set(
        name,
        `fragment ${name} on ${type.name} ${depth > 0 ? selectionOf(type, depth - 1) : "{ __typename }"}`,
      );
    }
    return name;
  };
  const writeField = (field: GraphQLField<unknown, unknown>, depth: number, alias: string): string => {
    const given = field.args.flatMap((argument) => writeArgument(argument, choose));
    const named = getNamedType(field.type);
    const inner = isCompositeType(named) ? selectionOf(named, depth - 1) : "";
    return `${alias}: ${field.name}${given.length > 0 ? `(${given.join(", ")})` : ""} ${inner}`;
  };
  const query = schema.getQueryType();
  const body = query == null ? "{ __typename }" : selectionOf(query, 5);
  // A fragment may be written before one that it leads to.
  return `query ($n: Int = 3) ${body} ${[...fragments.values()].join(" ")}`;
}

function writeArgument(argument: GraphQLArgument, choose: Choose): string[] {
  if (argument.name === "first" || argument.name === "last") {
    const value = ["", "1", "7", "100", "$n", "null", "-5", "1000"][choose(8)] ?? "";
    return value === "" ? [] : [`${argument.name}: ${value}`];
  }
  return isRequiredArgument(argument) ? [`${argument.name}: ${writeValue(argument.type, choose)}`] : [];
}

function writeValue(type: GraphQLInputType, choose: Choose): string {
  if (isNonNullType(type)) return writeValue(type.ofType, choose);
  if (isListType(type)) {
    return `[${Array.from({ length: choose(12) }, () => writeValue(type.ofType, choose)).join(", ")}]`;
  }
  if (isEnumType(type)) return type.getValues()[0]?.name ?? "";
  if (!isInputObjectType(type)) return type.name === "Int" ? "1" : '"x"';
  const fields = Object.values(type.getFields()).filter(isRequiredInputField);
  return `{${fields.map((field) => `${field.name}: ${writeValue(field.type, choose)}`).join(", ")}}`;
}

interface Shown {
  readonly length: number | null;
}

/** How many fields are resolved when every page is as long as it may be. */
async function countResolved(query: string, variableValues: Record<string, unknown>): Promise<number> {
  let resolved = 0;
  const result = await execute({
    schema,
    document: parse(query),
    variableValues,
    rootValue: { length: null },
    typeResolver: (_value, _context, _info, type) => {
      const possible = schema.getPossibleTypes(type);
      return (possible.find(({ name }) => !name.endsWith("Error")) ?? possible[0])?.name;
    },
    fieldResolver: (source: Shown, args: Record<string, unknown>, _context, { returnType, fieldName }) => {
      resolved += 1;
      const sizes = pageFields.sized.get(fieldName)?.map((name) => args[name]) ?? [];
      const length = sizes.length === 0 ? source.length : lengthOf(sizes);
      const type = isNonNullType(returnType) ? returnType.ofType : returnType;
      const named = getNamedType(type);
      if (!isCompositeType(named)) return isListType(type) ? [] : leaf(named);
      if (!isListType(type)) return { length };
      return Array.from({ length: length ?? 1 }, () => ({ length: null }));
    },
  });
  expect(result.errors ?? []).toEqual([]);
  return resolved;
}

function lengthOf(sizes: readonly unknown[]): number {
  const given = sizes.filter((size) => size != null);
  const lengths = given.map((size) => (Array.isArray(size) ? size.length : Number(size)));
  return lengths.length === 0 ? defaultLength : Math.min(100, Math.max(0, ...lengths));
}

function leaf(type: GraphQLNamedType): unknown {
  if (isEnumType(type)) return type.getValues()[0]?.value;
  return type.name === "Boolean" ? true : 1;
}

export const graphqlCost: FuzzTarget = {
  name: "graphql-cost",
  guarantee:
    "an operation resolves no more fields than its cost, which the limits judge, whatever its pages hold",
  numRuns: 400,
  async run(runs) {
    expect(isUnionType(schema.getType("ViewerResult"))).toBe(true);
    const length = fc.constantFrom(undefined, null, 1, 50, 100, 5_000, -1);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(), { minLength: 20, maxLength: 150 }), length, async (numbers, n) => {
        const query = writeQuery(chooser(numbers));
        const variables = n === undefined ? {} : { n };
        const document = parse(query);
        const operation = getOperationAST(document);
        if (operation == null) throw new Error("The query has no operation");
        const measured = measureOperation(
          document,
          operation,
          pagesOf(pageFields, lengthsIn(operation, variables)),
        );
        const cost = measured.cost + measured.costPerItem;
        expect(cost).toBeGreaterThan(0);
        if (limits.holdForAnyVariables(document, operation)) expect(cost).toBeLessThanOrEqual(maxCost);
        if (cost <= maxCost) expect(await countResolved(query, variables)).toBeLessThanOrEqual(cost);
      }),
      runs,
    );
  },
};
