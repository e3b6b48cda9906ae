import {
  execute,
  GraphQLList,
  GraphQLNonNull,
  GraphQLSchema,
  getOperationAST,
  parse,
  validate,
  type ExecutionResult,
  type GraphQLError,
  GraphQLObjectType,
} from "graphql";
import { setImmediate } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createCompiler } from "../../../src/graphql/compiled/compile-operation.js";
import { DateTime } from "../../../src/graphql/scalars/date-time.scalar.js";
import {
  OperationGenerator,
  seededRandom,
  type GeneratedOperation,
} from "../../support/compiled-generator.js";
import { timesOver } from "../../support/thorough.js";
import { createRandomAnswers } from "./random-answers.js";

const context = { name: "the context" };
const random = seededRandom(20_261_121);
const { schema, query, mutation, nextRoot } = createRandomAnswers(random);
let rootSource: unknown;
for (const root of [query, mutation]) readRootFrom(root, () => rootSource);

/** Promises that failed and that nobody had an eye on: they would end the process. */
const abandoned: unknown[] = [];
let listeners: NodeJS.UnhandledRejectionListener[] = [];

beforeAll(() => {
  listeners = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection");
  process.on("unhandledRejection", (error) => abandoned.push(error));
});
afterAll(() => {
  process.removeAllListeners("unhandledRejection");
  for (const listener of listeners) process.on("unhandledRejection", listener);
});

const scalars = {
  ID: ["id", 7],
  String: ["text", "", 'quoted " and \\ back', "é\u2028"],
  Int: [1, 0, -1, 2_147_483_648],
  Boolean: [true, false],
  Float: [0.5],
};

interface Seen {
  whole: number;
  several: number;
  nothing: number;
}

/** Sends an operation both ways, three times, with answers made anew for each. */
async function compareBoth(
  operation: GeneratedOperation,
  root: GraphQLObjectType,
  seen: Seen,
): Promise<void> {
  const document = parse(operation.query);
  if (validate(schema, document).length > 0) return;
  const { variables: variableValues, operationName } = operation;
  const ast = getOperationAST(document, operationName);
  const run = ast && createCompiler(schema, () => undefined)(document, ast);
  for (let time = 0; time < 3; time += 1) {
    const makeRoot = nextRoot(root);
    rootSource = makeRoot();
    const written = await run?.(variableValues, context);
    if (written == null) return;
    await quiet();
    expect(abandoned).toEqual([]);
    rootSource = makeRoot();
    const given = { schema, document, operationName, variableValues, contextValue: context };
    const expected = await execute(given);
    await quiet();
    // graphql-js leaves the other items of a list alone when one throws.
    abandoned.length = 0;
    expect(shown(written), operation.query).toEqual(told(expected));
    if (expected.errors === undefined) seen.whole += 1;
    else if (expected.errors.length > 1) seen.several += 1;
    if (expected.data == null) seen.nothing += 1;
  }
}

test("whatever resolvers give, fail with or promise, the answer is graphql-js's, to the byte", async () => {
  const seen: Seen = { whole: 0, several: 0, nothing: 0 };
  const generator = new OperationGenerator(schema, random, scalars);
  for (let count = 0; count < timesOver(100); count += 1) await compareBoth(generator.next(), query, seen);
  expect(seen.whole).toBeGreaterThan(50);
  expect(seen.several).toBeGreaterThan(25);
  expect(seen.nothing).toBeGreaterThan(5);
}, 120_000);

test("mutations run one after the other, and stop after the first error that makes the whole answer null", async () => {
  const seen: Seen = { whole: 0, several: 0, nothing: 0 };
  const asked = "{ id text later: neededText list { id } either { ... on Other { other } } }";
  const queries = [
    `mutation Main { change(text: "x") ${asked} }`,
    `mutation Main { change(text: "x") @skip(if: true) ${asked} }`,
    `mutation Main { a: change(text: "x") ${asked} b: changeNeeded ${asked} c: change(text: "y") { colors } }`,
    `mutation Main($numbers: [Int!]) { changeNeeded(numbers: $numbers) ${asked} }`,
  ];
  for (let count = 0; count < 30; count += 1) {
    for (const text of queries) {
      const operation = { query: text, operationName: "Main", variables: { numbers: [count] } };
      await compareBoth(operation, mutation, seen);
    }
  }
  expect(seen.whole).toBeGreaterThan(25);
  expect(seen.several).toBeGreaterThan(10);
  expect(seen.nothing).toBeGreaterThan(10);
}, 60_000);

test.each<[string, () => unknown]>([
  ["a moment", () => new Date(1_779_712_496_007)],
  ["one of a year with more digits", () => new Date(8.64e15)],
  ["no moment", () => new Date(NaN)],
  ["a text", () => "2026-05-25T12:34:56Z"],
  ["a text to be escaped", () => '"\\'],
  ["a number", () => 7],
  ["nothing", () => null],
  ["one that comes later", () => Promise.resolve(new Date(0))],
])("a moment is written as its scalar serializes it: %s", async (_name, make) => {
  const event = new GraphQLObjectType({
    name: "Event",
    fields: { needed: { type: new GraphQLNonNull(DateTime) }, other: { type: DateTime } },
  });
  const events = { type: new GraphQLList(event), resolve: () => [{ needed: make(), other: make() }] };
  const moments = new GraphQLSchema({ query: new GraphQLObjectType({ name: "Query", fields: { events } }) });
  for (const asked of ["needed", "other", "needed other"]) {
    const document = parse(`{ events { ${asked} } }`);
    const ast = getOperationAST(document);
    const written = await (ast && createCompiler(moments, () => undefined)(document, ast))?.({}, context);
    if (written == null) throw new Error("It was not compiled");
    expect(shown(written)).toEqual(told(await execute({ schema: moments, document })));
  }
});

/** The fields of the root have no source of their own. */
function readRootFrom(type: GraphQLObjectType, rootOf: () => unknown): void {
  for (const field of Object.values(type.getFields())) {
    field.resolve = () => {
      const root = rootOf();
      return typeof root === "object" && root !== null ? Reflect.get(root, field.name) : null;
    };
  }
}

/** Longer than anything takes that was promised. */
async function quiet(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await setImmediate();
}

interface Told {
  readonly data: string;
  readonly errors: readonly string[];
}

function told({ data, errors = [] }: ExecutionResult): Told {
  return { data: JSON.stringify(data ?? null), errors: errors.map(line) };
}

function shown({ data, errors }: { readonly data: string; readonly errors: readonly GraphQLError[] }): Told {
  return { data, errors: errors.map(line) };
}

/** Of a value without a type the words differ: nobody is shown them, for it is a bug. */
function line({ message, path, locations }: GraphQLError): string {
  const isWithoutType =
    message.startsWith("Abstract type ") || message.includes(" gave something that is no ");
  return JSON.stringify([isWithoutType ? "no type" : message, path, locations]);
}
