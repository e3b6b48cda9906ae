import { expect, test } from "vitest";
import { isoText } from "../../../src/core/model/iso-text.js";

test("a moment is written as toISOString writes it, of whatever day", () => {
  const moments = [0, -1, 951_782_399_999, 951_782_400_000, 253_402_300_799_999, 253_402_300_800_000];
  for (let index = 0; index < 20_000; index += 1) moments.push((index * 7_919_993_731) % 4_102_444_800_000);
  for (const atMs of moments) expect(isoText(new Date(atMs))).toBe(new Date(atMs).toISOString());
});
