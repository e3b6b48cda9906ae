import fc from "fast-check";
import { expect, test } from "vitest";
import { covers, isScope, isScopePattern, missingScopes } from "../../../src/core/model/keys/scopes.js";

test.each([
  "a",
  "reports:read",
  "invoices:*",
  "*",
  "*:*:*:*:*",
  "a.b_c-1:0",
  "a".repeat(50),
  `${"a".repeat(50)}:${"b".repeat(49)}`,
])("%s is a scope of a key", (scope) => {
  expect(isScopePattern(scope)).toBe(true);
  expect(isScope(scope)).toBe(!scope.includes("*"));
});

test.each([
  "",
  ":",
  "a:",
  ":a",
  "a::b",
  "A",
  "a b",
  "-a",
  "a:.b",
  "a*",
  "a:*b",
  "**",
  "a,b",
  "a:b:c:d:e:f",
  "é",
  "a\n",
  "a".repeat(51),
  `${"a".repeat(50)}:${"b".repeat(50)}`,
])("%j is none", (text) => {
  expect(isScopePattern(text)).toBe(false);
  expect(isScope(text)).toBe(false);
});

test.each([
  ["reports:read", "reports:read", true],
  ["reports:read", "reports:write", false],
  ["reports:*", "reports:read", true],
  ["reports:*", "reports", false],
  ["reports:*", "reports:read:all", false],
  ["reports", "reports:read", false],
  ["*", "reports", true],
  ["*", "reports:read", false],
  ["*:read", "reports:read", true],
  ["*:read", "reports:write", false],
  ["a:*:c", "a:b:c", true],
  ["a:*:c", "a:b:d", false],
  ["a:*", "a:*", true],
  ["a:b", "a:*", false],
  ["ab", "a", false],
  ["a", "ab", false],
])("%s covers %s: %s", (own, wanted, is) => {
  expect(covers(own, wanted)).toBe(is);
});

const segment = fc.constantFrom("a", "b", "ab", "*");
const pattern = fc.array(segment, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(":"));

test("covers is reflexive and transitive, and what a covered pattern covers, the wider one does too", () => {
  fc.assert(
    fc.property(pattern, pattern, pattern, (one, two, three) => {
      expect(covers(one, one)).toBe(true);
      if (covers(one, two) && covers(two, three)) expect(covers(one, three)).toBe(true);
    }),
    { numRuns: 5_000 },
  );
});

test("covers says what the segments say", () => {
  const bySegments = (own: string, wanted: string) => {
    const [mine, asked] = [own.split(":"), wanted.split(":")];
    return mine.length === asked.length && mine.every((part, index) => part === "*" || part === asked[index]);
  };
  fc.assert(
    fc.property(pattern, pattern, (own, wanted) => {
      expect(covers(own, wanted)).toBe(bySegments(own, wanted));
    }),
    { numRuns: 5_000 },
  );
});

test("each missing scope is named, and of alternatives each when none is there", () => {
  const said = (own: string[], allOf: string[], anyOf: string[]) =>
    missingScopes(own, { allOf, anyOf }).map(
      ({ field, message }) => `${field}: ${message.split(".")[0] ?? ""}`,
    );
  expect(said(["a:*"], ["a:b", "c", "d"], [])).toEqual([
    "scopes: The key lacks the scope c",
    "scopes: The key lacks the scope d",
  ]);
  expect(said(["a:*"], [], ["c", "a:b"])).toEqual([]);
  expect(said([], [], ["c", "d"])).toHaveLength(2);
  expect(said([], [], [])).toEqual([]);
});
