import { describe, expect, test } from "vitest";
import { compileAllowedEndpoints, isEndpointRule } from "../../../src/core/model/keys/endpoint-rules.js";
import { isAllowed } from "../../support/path-readers.js";

const refusal = (allowed: readonly string[], endpoint: string | null, method: string | null = "GET") =>
  compileAllowedEndpoints(allowed)?.({ endpoint, method }) ?? null;

test.each([
  ["a parameter", "a;x=1"],
  ["a parameter after escaped dots", "%2e%2e;/admin"],
  ["a parameter after dots", ".%2e;/admin"],
  ["a parameter as a segment", ";/../admin"],
  ["an escaped parameter", "a%3Bx"],
  ["an escape of an escape", "%252e%252e/admin"],
  ["an escape without digits", "%zz"],
  ["an escape that is cut off", "a%2"],
  ["bytes that are not UTF-8", "%c0%ae%c0%ae/admin"],
  ["a backslash", "..\\admin"],
  ["an escaped backslash", "..%5Cadmin"],
  ["an escaped slash", "..%2fadmin"],
  ["a fragment", "a#b"],
  ["an escaped fragment", "a%23b"],
  ["an escaped query", "a%3Fb"],
  ["a control character", "a%00b"],
  ["a tab within dots", ".\t./admin"],
  ["a line end", "a%0d%0ab"],
  ["a control character of Latin 1", "a%C2%85b"],
  ["dots", "../admin"],
  ["one dot", "./a"],
  ["dots at the end", "a/.."],
  ["escaped dots", "%2E%2e/admin"],
  ["dots that stay under the prefix", "a/../b"],
  ["three dots", ".../a"],
  ["dots and a blank", "..%20/admin"],
  ["a blank", "a b"],
  ["an empty segment", "a//b"],
  ["an empty segment at the end", "a//"],
])("%s in the path of a key that is bound to endpoints is refused, and the refusal says why", (_, rest) => {
  const [detail] = refusal(["GET /v1/charts/*"], `/v1/charts/${rest}`) ?? [];
  expect(detail?.field).toBe("endpoint");
  expect(detail?.message).toContain("in different ways");
});

test.each([
  "daily",
  "daily/",
  "daily?x=/../y;#",
  ".well-known",
  "a..b",
  "a%20b",
  "caf%C3%A9",
  "1,2",
  "@me/~x!$&'()*+=:",
  "%61",
])("%s can be read in one way", (rest) => {
  expect(refusal(["GET /v1/charts/*"], `/v1/charts/${rest}`)).toBeNull();
});

test("a slash at the end makes another path", () => {
  expect(isAllowed("/v1/charts/", "/v1/charts/")).toBe(true);
  expect(refusal(["/v1/charts"], "/v1/charts/")).toEqual([]);
  expect(refusal(["/v1/charts/"], "/v1/charts")).toEqual([]);
});

test("a path is compared without its escapes, and so is a rule", () => {
  expect(refusal(["/v1/caf%C3%A9"], "/v1/café")).toBeNull();
  expect(refusal(["/v1/café/*"], "/v1/caf%c3%a9/x")).toBeNull();
  expect(refusal(["/v1/ping"], "/v1/%70ing")).toBeNull();
});

describe("a refusal says what the verifier did not name", () => {
  test("the path", () => {
    expect(refusal(["/v1/charts"], null)).toMatchObject([{ field: "endpoint" }]);
  });
  test("the method, where only that is missing", () => {
    expect(refusal(["POST /v1/charts", "/v1/other"], "/v1/charts", null)).toMatchObject([
      { field: "method" },
    ]);
    expect(refusal(["POST /v1/charts"], "/v1/orders", null)).toEqual([]);
  });
});

test("a rule that no path can meet is none", () => {
  for (const rule of [
    "/v1/a;b",
    "/v1/../a",
    "/v1//a",
    "/v1/%252e",
    "/v1/%2Fa/*",
    "/v1/%zz",
    "/v1/%C3*",
    "/v1/./*",
  ])
    expect(isEndpointRule(rule), rule).toBe(false);
  for (const rule of ["/*", "/", "/v1/.*", "GET /v1/charts/*", "/v1/a%20b", "/v1/.well-known/", "*"])
    expect(isEndpointRule(rule), rule).toBe(rule !== "*");
});
