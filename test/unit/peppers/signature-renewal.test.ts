import { expect, onTestFinished, test, vi } from "vitest";
import { SignatureRenewal } from "../../../src/core/engine/peppers/signature-renewal.js";
import type { OldSignature } from "../../../src/core/model/peppers/signature-store.js";

function createBench(write: (secrets: readonly OldSignature[]) => Promise<number>) {
  const failures: unknown[] = [];
  const renewal = new SignatureRenewal({ write, onFailure: (error) => failures.push(error) });
  onTestFinished(() => renewal.stop());
  return { renewal, failures };
}

test("a secret is written once, however often it is used before", async () => {
  const written: OldSignature[] = [];
  const { renewal } = createBench((secrets) => {
    written.push(...secrets);
    return Promise.resolve(secrets.length);
  });
  for (let count = 0; count < 1_000; count += 1) renewal.renew(`old ${count % 3}`, `new ${count % 3}`);
  await vi.waitFor(() => expect(written).toHaveLength(3));
  expect(new Set(written.map(({ oldDigest, digest }) => `${oldDigest}, ${digest}`))).toEqual(
    new Set(["old 0, new 0", "old 1, new 1", "old 2, new 2"]),
  );
});

test("many secrets are written in batches that fit into one notice, one batch at a time", async () => {
  const sizes: number[] = [];
  let running = 0;
  const { renewal } = createBench(async (secrets) => {
    running += 1;
    expect(running).toBe(1);
    await new Promise(setImmediate);
    sizes.push(secrets.length);
    running -= 1;
    return secrets.length;
  });
  for (let count = 0; count < 120; count += 1) renewal.renew(`old ${count}`, `new ${count}`);
  await vi.waitFor(() => expect(sizes).toEqual([50, 50, 20]));
});

test("after a failure, which is reported, a later use tries again", async () => {
  const write = vi.fn(() => Promise.resolve(1)).mockRejectedValueOnce(new Error("no database"));
  const { renewal, failures } = createBench(write);
  await vi.waitFor(
    () => {
      renewal.renew("old", "new");
      expect(write.mock.calls.length).toBeGreaterThan(1);
    },
    { timeout: 10_000 },
  );
  expect(failures).toEqual([new Error("no database")]);
});

test("a stop waits for the running batch, and begins no other", async () => {
  let finish: (renewed: number) => void = () => undefined;
  const write = vi.fn(() => new Promise<number>((resolve) => (finish = resolve)));
  const { renewal } = createBench(write);
  for (let count = 0; count < 60; count += 1) renewal.renew(`old ${count}`, `new ${count}`);
  await vi.waitFor(() => expect(write).toHaveBeenCalledOnce());
  let hasStopped = false;
  const stopped = renewal.stop().then(() => (hasStopped = true));
  await new Promise(setImmediate);
  expect(hasStopped).toBe(false);
  finish(50);
  await stopped;
  renewal.renew("later", "new");
  expect(write).toHaveBeenCalledOnce();
});

test("no more than 10,000 secrets wait", () => {
  const { renewal } = createBench((secrets) => Promise.resolve(secrets.length));
  for (let count = 0; count < 10_001; count += 1) renewal.renew(`old ${count}`, `new ${count}`);
  expect(renewal.size).toBe(10_000);
});
