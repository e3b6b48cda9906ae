import { buildSchema, getOperationAST, parse } from "graphql";
import { expect, test } from "vitest";
import { createCompiler, type CompiledOperation } from "../../../src/graphql/compiled/compile-operation.js";
import {
  createOperationCache,
  mostCompiledBytes,
  operationKey,
} from "../../../src/graphql/compiled/operation-cache.js";
import { heldBytes } from "../../support/held-bytes.js";

const fieldNames = Array.from({ length: 60 }, (_, index) => `field${index}`);
const schema = buildSchema(`
  type Query { thing: Thing, lists: [Thing] }
  type Thing { ${fieldNames.map((name) => `${name}: String`).join(" ")} inner: Thing }
`);
const thing: Record<string, unknown> = Object.fromEntries(fieldNames.map((name) => [name, "text"]));
thing["inner"] = { ...thing, inner: { ...thing } };
const { thing: one, lists } = schema.getQueryType()?.getFields() ?? {};
if (one === undefined || lists === undefined) throw new Error("The schema has no such fields");
one.resolve = () => thing;
lists.resolve = () => [thing, Promise.resolve(thing)];

const flags = [1, 2, 3].map((number) => `$flag${number}: Boolean!`).join();

/** As much as an operation can make the server keep: many fields in few characters, three flags, a long comment. */
function greedy(index: number, comment: string): string {
  const fields = fieldNames.join(" ");
  const aliases = Array.from({ length: 5 }, (_, number) => `alias${index}of${number}: field${number}`).join(
    " ",
  );
  return `query Greedy${index}(${flags}) {
    thing { ...All ...More inner { ...All ...More inner { ...All @skip(if: $flag1) } } }
    lists { ...All inner @skip(if: $flag2) { ...All inner @include(if: $flag3) { ...More } } }
  } fragment All on Thing { ${fields} } fragment More on Thing { ${aliases} } # ${comment}`;
}

const variables = Array.from({ length: 8 }, (_, bits) => ({
  flag1: (bits & 1) > 0,
  flag2: (bits & 2) > 0,
  flag3: (bits & 4) > 0,
}));

test("compiled operations hold no more bytes than they are counted for, and are evicted at their bound", async () => {
  const cache = createOperationCache<{ run: CompiledOperation }>();
  const compile = createCompiler(schema, () => undefined);
  const keep = async (query: string) => {
    const key = operationKey(query) ?? "";
    for (let use = 0; use < 5; use += 1) {
      cache.count(key, (onGrow) => {
        const document = parse(query);
        const operation = getOperationAST(document);
        const run = operation == null ? null : compile(document, operation, onGrow);
        return run && { run };
      });
    }
    for (const given of variables) await cache.get(key)?.run(given, {});
  };
  await keep(greedy(0, ""));
  const before = await heldBytes();
  const countedBefore = cache.sizes().compiledBytes;
  for (let index = 1; index <= 2; index += 1) await keep(greedy(index, "x".repeat(7_000)));
  const held = (await heldBytes()) - before;
  const counted = cache.sizes().compiledBytes - countedBefore;
  expect(cache.sizes().compiled).toBe(3);
  expect(held).toBeLessThan(counted);
  for (let index = 3; index <= 40; index += 1) await keep(greedy(index, "x".repeat(7_000)));
  expect((await heldBytes()) - before).toBeLessThan(mostCompiledBytes);
  expect(cache.sizes().compiledBytes).toBeLessThanOrEqual(mostCompiledBytes);
}, 120_000);
