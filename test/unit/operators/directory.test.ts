import { describe, expect, test } from "vitest";
import { newOperatorId } from "../../../src/core/model/ids.js";
import { generateSecret, lastFourOf } from "../../../src/core/model/keys/secret.js";
import { OperatorDirectory } from "../../../src/core/engine/operators/operator-directory.js";
import type { KnownOperator, OperatorReader } from "../../../src/core/model/operators/operator-reader.js";
import { digester, ManualFeed, nextTurn } from "../verification/fixtures.js";

interface Read {
  readonly answer: () => void;
  readonly fail: (error: Error) => void;
}

/** A table that answers when it is told to, with the rows as they were when the read began. */
class ManualReader implements OperatorReader {
  rows: readonly KnownOperator[] = [];
  readonly open: Read[] = [];
  answersAtOnce = true;
  reads = 0;

  readAll(): Promise<readonly KnownOperator[]> {
    this.reads += 1;
    const { rows } = this;
    return new Promise((resolve, reject) => {
      const read = { answer: () => resolve(rows), fail: reject };
      this.open.push(read);
      if (this.answersAtOnce) setImmediate(read.answer);
    });
  }
}

function makeOperator(revokedAt: Date | null = null) {
  const now = new Date();
  const secret = generateSecret("lk_op");
  const known: KnownOperator = {
    digest: digester.sign(secret).digest,
    operator: {
      id: newOperatorId(now),
      name: "gateway",
      prefix: "lk_op",
      lastFour: lastFourOf(secret),
      permissions: ["keys:verify"],
      createdAt: now,
      revokedAt,
    },
  };
  return { secret, known };
}

function createBench() {
  const feed = new ManualFeed();
  const reader = new ManualReader();
  return {
    feed,
    reader,
    directory: new OperatorDirectory({ feed, digester, reader, renewSignature: () => undefined }),
  };
}

describe("a flood of unknown operator keys", () => {
  test("costs no read once the operators are remembered", async () => {
    const { directory, reader } = createBench();
    await directory.find(generateSecret("lk_op"));
    for (let count = 0; count < 1_000; count += 1) {
      expect(await directory.find(generateSecret("lk_op"))).toBeNull();
    }
    expect(reader.reads).toBe(1);
  });

  test("costs one read at a time while the directory is not trusted", async () => {
    const { directory, reader, feed } = createBench();
    feed.isBelieved = false;
    reader.answersAtOnce = false;
    const asked = Array.from({ length: 500 }, () => directory.find(generateSecret("lk_op")));
    await nextTurn();
    expect(reader.open).toHaveLength(1);
    asked.push(...Array.from({ length: 500 }, () => directory.find(generateSecret("lk_op"))));
    await nextTurn();
    expect(reader.open).toHaveLength(1);
    reader.open[0]?.answer();
    await nextTurn();
    expect(reader.open).toHaveLength(2);
    reader.open[1]?.answer();
    expect(new Set(await Promise.all(asked))).toEqual(new Set([null]));
    expect(reader.reads).toBe(2);
  });
});

describe("the directory in memory", () => {
  test("is answered without a promise, also for a revoked operator", async () => {
    const { directory, reader } = createBench();
    const good = makeOperator();
    const revoked = makeOperator(new Date());
    reader.rows = [good.known, revoked.known];
    expect(directory.recall(good.secret)).toBeUndefined();
    await directory.find(good.secret);
    expect(directory.recall(good.secret)).toBe(good.known.operator);
    expect(directory.recall(revoked.secret)?.revokedAt).not.toBeNull();
    expect(directory.recall(generateSecret("lk_op"))).toBeNull();
  });

  test("is not used without trust", async () => {
    const { directory, reader, feed } = createBench();
    const { secret, known } = makeOperator();
    reader.rows = [known];
    await directory.find(secret);
    feed.isBelieved = false;
    expect(directory.recall(secret)).toBeUndefined();
    reader.rows = [];
    expect(await directory.find(secret)).toBeNull();
  });

  test.each<[string, (feed: ManualFeed) => void]>([
    ["a change of operators", (feed) => feed.change({ areOperators: true })],
    ["a gap", (feed) => feed.gap()],
  ])("is forgotten after %s", async (_, happen) => {
    const { directory, reader, feed } = createBench();
    const { secret, known } = makeOperator();
    reader.rows = [known];
    await directory.find(secret);
    happen(feed);
    expect(directory.recall(secret)).toBeUndefined();
  });

  test("outlives a change of keys", async () => {
    const { directory, reader, feed } = createBench();
    const { secret, known } = makeOperator();
    reader.rows = [known];
    await directory.find(secret);
    feed.change({ digests: [known.digest] });
    expect(directory.recall(secret)).toBe(known.operator);
  });
});

describe("a read that began before a change and ends after it", () => {
  test.each<[string, (feed: ManualFeed) => void]>([
    ["a change of operators", (feed) => feed.change({ areOperators: true })],
    ["a gap", (feed) => feed.gap()],
  ])("is not kept: %s", async (_, happen) => {
    const { directory, reader, feed } = createBench();
    const { secret, known } = makeOperator();
    reader.rows = [known];
    reader.answersAtOnce = false;
    const before = directory.find(secret);
    await nextTurn();
    reader.rows = [];
    happen(feed);
    const after = directory.find(secret);
    reader.open[0]?.answer();
    await before;
    expect(directory.recall(secret)).toBeUndefined();
    await nextTurn();
    reader.open[1]?.answer();
    expect(await after).toBeNull();
    expect(directory.recall(secret)).toBeNull();
  });

  test("gives nothing to who asks later, trust or no trust", async () => {
    const { directory, reader, feed } = createBench();
    const { secret, known } = makeOperator();
    feed.isBelieved = false;
    reader.rows = [known];
    reader.answersAtOnce = false;
    const before = directory.find(secret);
    await nextTurn();
    reader.rows = [];
    const later = directory.find(secret);
    reader.open[0]?.answer();
    expect(await before).toBe(known.operator);
    await nextTurn();
    reader.open[1]?.answer();
    expect(await later).toBeNull();
  });
});

test("a read that failed fails those who waited for it, and the next one is tried", async () => {
  const { directory, reader } = createBench();
  const { secret, known } = makeOperator();
  reader.rows = [known];
  reader.answersAtOnce = false;
  const failing = directory.find(secret);
  await nextTurn();
  reader.open[0]?.fail(new Error("gone"));
  await expect(failing).rejects.toThrow("gone");
  reader.answersAtOnce = true;
  expect(await directory.find(secret)).toBe(known.operator);
});

test("nothing is cached while no notices arrive", async () => {
  const { directory, reader, feed } = createBench();
  const { secret, known } = makeOperator();
  reader.rows = [known];
  feed.heard = null;
  await directory.find(secret);
  expect(directory.recall(secret)).toBeUndefined();
});
