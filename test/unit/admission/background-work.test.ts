import { expect, test, vi } from "vitest";
import { BackgroundWork } from "../../../src/core/engine/background-work.js";

test("work beyond the bound is not begun, and is reported; when some is done there is room again", async () => {
  const failures: unknown[] = [];
  const work = new BackgroundWork((error) => failures.push(error));
  const running: (() => void)[] = [];
  const done: string[] = [];
  const until = () => new Promise<void>((resolve) => void running.push(resolve));
  for (let begun = 0; begun < 1_000; begun += 1) work.run(until);
  await vi.waitFor(() => expect(running).toHaveLength(1_000));
  expect([work.isFull, failures]).toEqual([true, []]);
  work.run(() => Promise.resolve(done.push("too much")));
  expect(failures.map(String)).toEqual(["Error: Too much work is running in the background"]);
  for (const end of running) end();
  await work.finish();
  work.run(() => Promise.resolve(done.push("later")));
  await work.finish();
  expect(done).toEqual(["later"]);
});

test("work that fails is reported and forgotten", async () => {
  const failures: unknown[] = [];
  const work = new BackgroundWork((error) => failures.push(error));
  work.run(() => Promise.reject(new Error("It failed")));
  await work.finish();
  expect(failures.map(String)).toEqual(["Error: It failed"]);
});
