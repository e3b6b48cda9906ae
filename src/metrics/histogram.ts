import type { Sample } from "./family.js";
import { labelText } from "./labels.js";

/** From a check in memory to a request that runs into its time limit. */
export const requestBounds = [
  0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10,
] as const;

/** How often each range of durations was observed. */
export class Histogram {
  readonly #bounds: readonly number[];
  /** One more than there are bounds: the last one is for what is above all of them. */
  readonly #counts: Float64Array;
  #sum = 0;

  constructor(bounds: readonly number[]) {
    this.#bounds = bounds;
    this.#counts = new Float64Array(bounds.length + 1);
  }

  observe(seconds: number): void {
    const bounds = this.#bounds;
    let index = 0;
    while (index < bounds.length && seconds > (bounds[index] ?? 0)) index += 1;
    this.#counts[index] = (this.#counts[index] ?? 0) + 1;
    this.#sum += seconds;
  }

  samples(labels: Readonly<Record<string, string>>): Sample[] {
    let count = 0;
    const buckets = Array.from(this.#counts, (more, index): Sample => {
      count += more;
      const le = index < this.#bounds.length ? `${this.#bounds[index]}` : "+Inf";
      return { suffix: "_bucket", labels: labelText({ ...labels, le }), value: count };
    });
    const own = labelText(labels);
    return [
      ...buckets,
      { suffix: "_sum", labels: own, value: this.#sum },
      { suffix: "_count", labels: own, value: count },
    ];
  }
}
