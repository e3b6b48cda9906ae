import { expect, test } from "vitest";
import { Shares } from "../../../src/core/engine/shares.js";

test("each holder has a share of its own, and gets back what it has left", () => {
  const shares = new Shares(2);
  expect([1, 2, 3].map(() => shares.enter("a"))).toEqual([true, true, false]);
  expect(shares.enter("b")).toBe(true);
  shares.leave("a");
  expect([1, 2].map(() => shares.enter("a"))).toEqual([true, false]);
});

test("work beyond the share does not begin, and work that fails gives its place back", async () => {
  const shares = new Shares(1);
  const failing = shares.run("a", () => Promise.reject(new Error("on purpose")));
  expect(await shares.run("a", () => Promise.resolve("begun"))).toBe(null);
  await expect(failing).rejects.toThrow("on purpose");
  expect(await shares.run("a", () => Promise.resolve("begun"))).toBe("begun");
});
