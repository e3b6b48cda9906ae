import fc from "fast-check";

const minute = 1;
const hour = 60;
const day = 24 * hour;

/** One of three servers, and one of the keys, counted back from the newest: mostly a new one, so that more happens to it. */
const where = { replica: fc.nat({ max: 2 }), key: fc.oneof(fc.nat({ max: 1 }), fc.nat({ max: 40 })) };
const expiryMinutes = fc.constantFrom(minute, 10, hour, day, 30 * day, Infinity);
const idleDays = fc.constantFrom(1, 3, 30, Infinity, Infinity);

/** One call to one of the servers, or time that passes. */
export const lifeStep = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant("create" as const), ...where, expiryMinutes, idleDays }),
  },
  {
    weight: 7,
    arbitrary: fc.record({
      kind: fc.constant("rotate" as const),
      ...where,
      overlapMinutes: fc.constantFrom(0, minute, hour, 30 * day),
      endsOtherAtFirstUse: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("complete" as const), ...where }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("cancel" as const), ...where }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant("edit" as const),
      ...where,
      expiryMinutes: fc.option(expiryMinutes),
      idleDays: fc.option(idleDays),
      versionsBehind: fc.constantFrom(null, 0, 1),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("revoke" as const), ...where }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("revoke two" as const), ...where, other: where.key }),
  },
  {
    weight: 3,
    // To just before, or just after, the next moment at which something ends by itself.
    arbitrary: fc.record({ kind: fc.constant("wait for an end" as const), isOver: fc.boolean() }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("wait" as const),
      minutes: fc.constantFrom(5, 5 * hour, 2.5 * day, 31.5 * day),
    }),
  },
);

export type LifeStep = typeof lifeStep extends fc.Arbitrary<infer Value> ? Value : never;
