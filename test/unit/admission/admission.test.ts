import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Admission } from "../../../src/core/engine/admission.js";
import { nextBound } from "../../../src/core/engine/running-bound.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Two may run, three may wait. */
function createBench(bound = { mostRunning: 2, refusalMs: 0 }) {
  const admission = new Admission({
    mostRunning: () => bound.mostRunning,
    mostWaiting: 3,
    waitMs: 1_000,
    refusalMs: () => bound.refusalMs,
  });
  const begun: string[] = [];
  const ended: string[] = [];
  const ends = new Map<string, (error?: Error) => void>();
  const call = (name: string) => {
    const answer = admission.run(
      () =>
        new Promise<string>((resolve, reject) => {
          begun.push(name);
          ends.set(name, (error) => (error === undefined ? resolve(name) : reject(error)));
        }),
    );
    answer.then(
      (value) => ended.push(value ?? `${name} refused`),
      () => ended.push(`${name} failed`),
    );
  };
  const end = async (name: string, error?: Error) => {
    await vi.advanceTimersByTimeAsync(0);
    ends.get(name)?.(error);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { begun, ended, call, end };
}

test("calls beyond the bound are refused at once, without beginning, however many come", async () => {
  const { begun, ended, call } = createBench();
  for (const name of ["a", "b", "c", "d", "e"]) call(name);
  for (let count = 0; count < 1_000; count += 1) call("late");
  await vi.advanceTimersByTimeAsync(0);
  expect(begun).toEqual(["a", "b"]);
  expect(ended).toEqual(Array.from({ length: 1_000 }, () => "late refused"));
});

test("the oldest call that waits runs next, also after one that failed", async () => {
  const { begun, ended, call, end } = createBench();
  for (const name of ["a", "b", "c", "d"]) call(name);
  await end("b", new Error("on purpose"));
  expect(begun).toEqual(["a", "b", "c"]);
  call("e");
  await end("a");
  expect(begun).toEqual(["a", "b", "c", "d"]);
  await end("c");
  expect(begun).toEqual(["a", "b", "c", "d", "e"]);
  expect(ended).toEqual(["b failed", "a", "c"]);
});

test("a call that waits too long is refused, never runs, and makes room in the queue", async () => {
  const { begun, ended, call, end } = createBench();
  for (const name of ["a", "b", "c", "d", "e"]) call(name);
  await vi.advanceTimersByTimeAsync(999);
  expect(ended).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(ended).toEqual(["c refused", "d refused", "e refused"]);
  for (const name of ["f", "g", "h", "i"]) call(name);
  await end("a");
  expect(begun).toEqual(["a", "b", "f"]);
  expect(ended.slice(3)).toEqual(["i refused", "a"]);
});

test("when everything has ended, as many run at once as before, and no timer is left", async () => {
  const { begun, call, end } = createBench();
  for (const name of ["a", "b", "c"]) call(name);
  for (const name of ["a", "b", "c"]) await end(name);
  expect(vi.getTimerCount()).toBe(0);
  for (const name of ["d", "e", "f"]) call(name);
  await vi.advanceTimersByTimeAsync(0);
  expect(begun.slice(3)).toEqual(["d", "e"]);
});

test("a lower bound holds for those who come, and a higher one lets several in at once", async () => {
  const bound = { mostRunning: 3, refusalMs: 0 };
  const { begun, call, end } = createBench(bound);
  for (const name of ["a", "b", "c", "d", "e", "f"]) call(name);
  bound.mostRunning = 1;
  for (const name of ["a", "b"]) await end(name);
  expect(begun).toEqual(["a", "b", "c"]);
  await end("c");
  expect(begun).toEqual(["a", "b", "c", "d"]);
  bound.mostRunning = 3;
  await end("d");
  expect(begun).toEqual(["a", "b", "c", "d", "e", "f"]);
});

test("refusals are held back as long as asked, and only so many of them", async () => {
  const { ended, call } = createBench({ mostRunning: 2, refusalMs: 500 });
  for (const name of ["a", "b", "c", "d", "e"]) call(name);
  for (let count = 0; count < 4_001; count += 1) call("late");
  await vi.advanceTimersByTimeAsync(499);
  expect(ended).toEqual(["late refused"]);
  // All at once: the clock of the test takes seconds for 4,000 timers one after the other.
  vi.advanceTimersByTime(1);
  await vi.advanceTimersByTimeAsync(0);
  expect(ended).toHaveLength(4_001);
});

test("fewer may run at each look while the process has no time left, and one more at each while it has some", () => {
  const busy = (bound: number) => nextBound(bound, 10, 1);
  expect([10, 5, 3, 2, 1].map(busy)).toEqual([5, 2, 2, 2, 2]);
  expect(nextBound(1, 1, 1)).toBe(1);
  expect(nextBound(2, 10, 0.9)).toBe(2);
  expect(nextBound(2, 10, 0.5)).toBe(3);
  expect(nextBound(10, 10, 0)).toBe(10);
});
