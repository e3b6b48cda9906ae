import { describe, expect, test } from "vitest";
import type { Call } from "../../../src/core/model/callers/credential.js";
import { FailedCalls } from "../../../src/core/engine/floods/failed-calls.js";
import { failure } from "../../../src/errors/result.js";

const failed = failure("api_key_not_found");

function createBench(limitPerMinute: number) {
  let nowMs = 0;
  const calls = new FailedCalls({ limitPerMinute, nowMs: () => nowMs });
  const callFrom = (address: string | null): Call => ({
    standing: "unsettled",
    caller: null,
    face: "rest",
    credential: { kind: "none" },
    accountId: null,
    requestId: "req_1",
    address: () => address,
    userAgent: () => null,
  });
  const fail = (address: string | null) => calls.refuse(callFrom(address), failed);
  return { calls, callFrom, fail, pass: (ms: number) => (nowMs += ms) };
}

test("a limited number of calls a minute may fail, and the next is refused with the time to wait", () => {
  const { fail, pass } = createBench(3);
  for (let count = 0; count < 3; count += 1) expect(fail("192.0.2.1")).toBe(failed);
  pass(20_500);
  expect(fail("192.0.2.1")).toEqual(failure("ip_rate_limit_exceeded", [], 40));
  pass(39_499);
  expect(fail("192.0.2.1")).toEqual(failure("ip_rate_limit_exceeded", [], 1));
  pass(1);
  expect(fail("192.0.2.1")).toBe(failed);
});

test("going on does not make the minute longer", () => {
  const { fail, pass } = createBench(1);
  fail("192.0.2.1");
  for (let second = 0; second < 60; second += 1) {
    expect(fail("192.0.2.1").code).toBe("ip_rate_limit_exceeded");
    pass(1_000);
  }
  expect(fail("192.0.2.1")).toBe(failed);
});

test("addresses are counted apart, those of one IPv6 network together", () => {
  const { fail } = createBench(1);
  for (const address of ["192.0.2.1", "192.0.2.2", "2001:db8::1"]) expect(fail(address)).toBe(failed);
  for (const address of ["::ffff:192.0.2.1", "2001:db8::ffff"]) {
    expect(fail(address).code).toBe("ip_rate_limit_exceeded");
  }
});

test("a call that fails several times counts once", () => {
  const { calls, callFrom, fail } = createBench(2);
  const call = callFrom("192.0.2.1");
  for (let count = 0; count < 10; count += 1) expect(calls.refuse(call, failed)).toBe(failed);
  expect(fail("192.0.2.1")).toBe(failed);
  const refused = callFrom("192.0.2.1");
  expect(calls.refuse(refused, failed)).toBe(calls.refuse(refused, failed));
  expect(calls.refuse(refused, failed).code).toBe("ip_rate_limit_exceeded");
});

describe("nothing is counted", () => {
  test("with a limit of 0", () => {
    const { fail } = createBench(0);
    for (let count = 0; count < 100; count += 1) expect(fail("192.0.2.1")).toBe(failed);
  });

  test("of calls from no address", () => {
    const { fail } = createBench(1);
    for (let count = 0; count < 3; count += 1) expect(fail(null)).toBe(failed);
  });
});

test("a flood from ever more networks evicts the oldest counts, and its memory is bounded", () => {
  const { fail } = createBench(1);
  fail("192.0.2.1");
  expect(fail("192.0.2.1").code).toBe("ip_rate_limit_exceeded");
  for (let network = 0; network < 50_000; network += 1) fail(`2001:db8:${network.toString(16)}::1`);
  expect(fail("192.0.2.1")).toBe(failed);
  expect(fail("2001:db8:c34f::2").code).toBe("ip_rate_limit_exceeded");
});
