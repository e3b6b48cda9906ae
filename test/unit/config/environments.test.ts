import { expect, test } from "vitest";
import { readConfig } from "../../../src/config.js";
import { prefixOf } from "../../../src/core/model/keys/environments.js";

test("without ENVIRONMENTS there is one, live, with KEY_PREFIX", () => {
  expect(readConfig({}).environments).toEqual([{ name: "live", prefix: "lk" }]);
  expect(readConfig({ KEY_PREFIX: "acme" }).environments).toEqual([{ name: "live", prefix: "acme" }]);
});

test("each has a name and a prefix of its own, in order", () => {
  const { environments } = readConfig({ ENVIRONMENTS: "live:lk_live, test:lk_test" });
  expect(environments).toEqual([
    { name: "live", prefix: "lk_live" },
    { name: "test", prefix: "lk_test" },
  ]);
  expect(prefixOf(environments, "test")).toBe("lk_test");
  expect(prefixOf(environments, "old")).toBeNull();
});

test.each([
  ["live", "must be <name>:<prefix>"],
  ["live:", "must be <name>:<prefix>"],
  ["Live:lk", "must be <name>:<prefix>"],
  ["1live:lk", "must be <name>:<prefix>"],
  [`${"a".repeat(21)}:lk`, "must be <name>:<prefix>"],
  ["live:LK", "must be <name>:<prefix>"],
  ["live:lk_op", "must be <name>:<prefix>"],
  [`live:${"a".repeat(21)}`, "must be <name>:<prefix>"],
  ["live:lk:x", "must be <name>:<prefix>"],
  ["live:lk,", "must be <name>:<prefix>"],
  ["live:lk,live:lk_b", "must not name one environment twice"],
  ["live:lk,test:lk", "a prefix of its own"],
])("%s is refused at the start", (value, rule) => {
  expect(() => readConfig({ ENVIRONMENTS: value })).toThrow("ENVIRONMENTS: must");
  expect(() => readConfig({ ENVIRONMENTS: value })).toThrow(rule);
});
