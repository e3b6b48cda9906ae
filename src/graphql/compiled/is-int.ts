const largestInt = 2 ** 31 - 1;

/** Whether GraphQL's `Int` takes a value as it is, coming in or going out. */
export function isInt(value: unknown): boolean {
  return Number.isInteger(value) && Math.abs(Number(value)) <= largestInt;
}
