import { expect, test } from "vitest";
import { combineFamilies, countsOf } from "../../../src/metrics/combine-families.js";
import { exposition } from "../../../src/metrics/exposition.js";
import { Registry } from "../../../src/metrics/registry.js";

const about = { name: "latchkey_things_total", help: "Things." } as const;

test("every series of a counter is there from the beginning, and no value of a label can be added", () => {
  const metrics = new Registry();
  const things = metrics.counters(about, { color: ["red", "blue"], size: ["big"] });
  things({ color: "red", size: "big" }).add();
  things({ color: "red", size: "big" }).add(2);
  expect(exposition(metrics.read())).toBe(
    "# HELP latchkey_things_total Things.\n# TYPE latchkey_things_total counter\n" +
      'latchkey_things_total{color="red",size="big"} 3\nlatchkey_things_total{color="blue",size="big"} 0\n',
  );
  // @ts-expect-error The compiler refuses a value that was not registered, and so does the registry.
  expect(() => things({ color: "green", size: "big" })).toThrow("No series");
});

test("a name is registered once", () => {
  const metrics = new Registry();
  metrics.counter(about);
  expect(() => metrics.gauge(about, () => 1)).toThrow("registered twice");
});

test("buckets of a histogram are cumulative, include their bound, and end with the count", () => {
  const metrics = new Registry();
  const waits = metrics.histogram({ name: "latchkey_wait_seconds", help: "Waits." }, [0.5, 1]);
  for (const seconds of [0.25, 0.5, 0.75, 4]) waits.observe(seconds);
  expect(exposition(metrics.read())).toBe(
    "# HELP latchkey_wait_seconds Waits.\n# TYPE latchkey_wait_seconds histogram\n" +
      'latchkey_wait_seconds_bucket{le="0.5"} 2\nlatchkey_wait_seconds_bucket{le="1"} 3\n' +
      'latchkey_wait_seconds_bucket{le="+Inf"} 4\nlatchkey_wait_seconds_sum 5.5\nlatchkey_wait_seconds_count 4\n',
  );
});

test("values of labels are escaped", () => {
  const metrics = new Registry();
  metrics.info({ name: "latchkey_build_info", help: "It." }, { version: 'a"b\\c\nd' });
  expect(exposition(metrics.read())).toContain('{version="a\\"b\\\\c\\nd"} 1\n');
});

test("several processes are summed, unless the most or the least of them counts", () => {
  const processes = [1, 5].map((number) => {
    const metrics = new Registry();
    metrics.counter(about).add(number);
    metrics.histogram({ name: "latchkey_wait_seconds", help: "Waits." }, [2]).observe(number);
    metrics.gauge({ name: "latchkey_sum", help: "Sum." }, () => number);
    metrics.gauge({ name: "latchkey_most", help: "Most.", combine: "max" }, () => number);
    metrics.gauge({ name: "latchkey_least", help: "Least.", combine: "min" }, () => number);
    return metrics.read();
  });
  const values = (families: ReturnType<Registry["read"]>) =>
    families.flatMap(({ name, samples }) =>
      samples.map(({ suffix, labels, value }) => `${name}${suffix}${labels} ${value}`),
    );
  const counts = [
    "latchkey_things_total 6",
    'latchkey_wait_seconds_bucket{le="2"} 1',
    'latchkey_wait_seconds_bucket{le="+Inf"} 2',
    "latchkey_wait_seconds_sum 6",
    "latchkey_wait_seconds_count 2",
  ];
  const all = combineFamilies(processes);
  expect(values(all)).toEqual([...counts, "latchkey_sum 6", "latchkey_most 5", "latchkey_least 1"]);
  expect(values(countsOf(all))).toEqual(counts);
});
