import fc from "fast-check";
import { GraphQLError, Kind, parse, type DocumentNode } from "graphql";
import { expect } from "vitest";
import { maxTokens } from "../../../../src/graphql/limits/limits.js";
import { createOperationLimits } from "../../../../src/graphql/limits/operation-limits.js";
import { createSchema } from "../../../../src/graphql/schema.js";
import type { FuzzTarget } from "../fuzz-target.js";

const limits = createOperationLimits(createSchema());
/** Of the processor. Of a document of 1,000 tokens the limits need some milliseconds. */
const mostWorkMs = 1_000;

const names = [
  "apiKeys",
  "edges",
  "node",
  "viewer",
  "first",
  "a",
  "F0",
  "F1",
  "__proto__",
  "constructor",
  "__schema",
  "__typename",
];
const name = fc.constantFrom(...names);
const token = fc.oneof(
  name,
  fc.constantFrom(
    ...Array.from("{}()[]!$:=@|&"),
    "...",
    "on",
    "query",
    "fragment",
    "subscription",
    "mutation",
    '"x"',
    "1",
    "-5",
    "1e9",
    "null",
    "$n",
  ),
);
const soup = fc.array(token, { maxLength: 400 }).map((all) => all.join(" "));

/** Brackets that fit, so that most of these are documents. */
const selection = fc.letrec<{ set: string; part: string }>((tie) => ({
  set: fc.array(tie("part"), { minLength: 1, maxLength: 5 }).map((parts) => `{ ${parts.join(" ")} }`),
  part: fc.oneof(
    { maxDepth: 8, withCrossShrink: true },
    name,
    fc.tuple(name, name).map(([alias, field]) => `${alias}: ${field}`),
    fc
      .tuple(name, fc.constantFrom("1", "100", "$n", "[1, 2]", "null", "99999999999"))
      .map(([field, value]) => `${field}(first: ${value})`),
    fc.nat(5).map((index) => `...F${index}`),
    fc.tuple(name, tie("set")).map(([field, set]) => `${field} @skip(if: $n) ${set}`),
    tie("set").map((set) => `... on Query ${set}`),
  ),
}));
const fragmented = fc
  .array(selection.set, { minLength: 1, maxLength: 7 })
  .map(([query = "{ a }", ...others]) =>
    [
      `query ($n: Int = 7) ${query}`,
      ...others.map((set, index) => `fragment F${index} on Query ${set}`),
    ].join(" "),
  );
/** Each fragment has the next one several times: written out, they would have no end. */
const doubling = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 150 }))
  .map(([times, count]) =>
    Array.from(
      { length: count },
      (_, index) => `fragment F${index} on Query { ${`...F${(index + 1) % count} `.repeat(times)} a }`,
    )
      .concat("{ ...F0 }")
      .join(" "),
  );

function parsed(text: string): DocumentNode | null {
  try {
    return parse(text, { maxLexicalTokens: maxTokens });
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}

export const graphqlDocuments: FuzzTarget = {
  name: "graphql-documents",
  guarantee: "the limits measure any document that can be read, valid or not, with bounded work and no bug",
  numRuns: 1_000,
  async run(runs) {
    await fc.assert(
      fc.asyncProperty(fc.oneof(soup, fragmented, fragmented, doubling), async (text) => {
        const document = parsed(text);
        if (document === null) return;
        const before = process.cpuUsage();
        const refused = limits.refusalOf(document, text);
        if (refused !== null) expect(refused.details).not.toEqual([]);
        for (const definition of document.definitions) {
          if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
          expect(typeof limits.holdForAnyVariables(document, definition)).toBe("boolean");
        }
        const { user, system } = process.cpuUsage(before);
        expect((user + system) / 1_000).toBeLessThan(mostWorkMs);
        await Promise.resolve();
      }),
      runs,
    );
  },
};
