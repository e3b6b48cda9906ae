import fc from "fast-check";
import { expect } from "vitest";
import { decodeCursor, encodeCursor } from "../../../../src/core/model/paging/cursor.js";
import { parsePageRequest } from "../../../../src/core/model/paging/page-request.js";
import type { FuzzTarget } from "../fuzz-target.js";

const order = "keys createdAt desc";
const json = fc.oneof(
  fc.tuple(fc.constantFrom(order, "keys name asc"), fc.jsonValue(), fc.jsonValue()),
  fc.tuple(fc.constant(order), fc.option(fc.string({ unit: "binary" })), fc.string()),
  fc.jsonValue(),
);
const cursor = fc.oneof(
  fc.string({ unit: "binary", maxLength: 1_500 }),
  fc.uint8Array({ maxLength: 800 }).map((bytes) => Buffer.from(bytes).toString("base64url")),
  json.map((value) => Buffer.from(JSON.stringify(value)).toString("base64url")),
);

const position = fc.record({
  value: fc.option(fc.string({ unit: "binary", maxLength: 50 })),
  id: fc.string({ maxLength: 30 }),
});
const size = fc.option(fc.oneof(fc.integer(), fc.double(), fc.integer({ min: 1, max: 100 })), {
  nil: undefined,
});
const place = fc.option(cursor, { nil: undefined });
const request = fc.record({ first: size, last: size, after: place, before: place });

export const cursors: FuzzTarget = {
  name: "cursors",
  guarantee:
    "a cursor leads back to its place, in its own order only, and any other text is refused and no bug",
  numRuns: 2_000,
  async run(runs) {
    await fc.assert(
      fc.asyncProperty(position, cursor, request, async (made, text, asked) => {
        expect(decodeCursor(order, encodeCursor(order, made))).toEqual(made);
        expect(decodeCursor(`${order} `, encodeCursor(order, made))).toBeNull();
        const decoded = decodeCursor(order, text);
        if (decoded !== null) expect(decodeCursor(order, encodeCursor(order, decoded))).toEqual(decoded);
        const page = parsePageRequest(asked, order, () => true);
        if (page.ok) expect(page.value.limit).toSatisfy((limit: number) => limit >= 1 && limit <= 100);
        else expect(page.details).not.toEqual([]);
        await Promise.resolve();
      }),
      runs,
    );
  },
};
