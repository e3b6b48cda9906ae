import { Counter } from "./counter.js";
import type { Combine, Family, Sample } from "./family.js";
import { Histogram } from "./histogram.js";
import { combinations, labelText, type Labels, type ValuesOf } from "./labels.js";

interface About {
  readonly name: `latchkey_${string}`;
  readonly help: string;
}

interface GaugeAbout extends About {
  /** Over several processes. The default is the sum. */
  readonly combine?: Combine;
}

/** The parts that are added or read, by the values of their labels. */
type ByLabels<Given extends Labels, Part> = (values: ValuesOf<Given>) => Part;

/** All metrics of one server. Each part of it registers what it counts. */
export class Registry {
  readonly #families = new Map<string, () => Family>();

  /** Counters that their owner adds to. All of them are shown from the beginning. */
  counters<const Given extends Labels>(about: About, labels: Given): ByLabels<Given, Counter> {
    const { all, of } = parts(labels, () => new Counter());
    this.#add({ ...about, type: "counter", combine: "sum" }, () =>
      all.map(([values, { value }]) => ({ suffix: "", labels: labelText(values), value })),
    );
    return of;
  }

  counter(about: About): Counter {
    return this.counters(about, {})({});
  }

  /** Histograms for some combinations of values, in the given order. */
  histogramsOf(
    about: About,
    bounds: readonly number[],
    combined: readonly Readonly<Record<string, string>>[],
  ): readonly Histogram[] {
    const all = combined.map((values) => ({ values, histogram: new Histogram(bounds) }));
    this.#add({ ...about, type: "histogram", combine: "sum" }, () =>
      all.flatMap(({ values, histogram }) => histogram.samples(values)),
    );
    return all.map(({ histogram }) => histogram);
  }

  histogram(about: About, bounds: readonly number[]): Histogram {
    const [histogram = new Histogram(bounds)] = this.histogramsOf(about, bounds, [{}]);
    return histogram;
  }

  /** A count that somebody keeps anyway, read when the metrics are. */
  readCount(about: About, read: () => number): void {
    this.#add({ ...about, type: "counter", combine: "sum" }, () => [plain(read())]);
  }

  /** A number that goes up and down, read when the metrics are. */
  gauge({ combine = "sum", ...about }: GaugeAbout, read: () => number): void {
    this.#add({ ...about, type: "gauge", combine }, () => [plain(read())]);
  }

  /** One gauge for each value of a label. */
  gauges<Value extends string>(
    { combine = "sum", ...about }: GaugeAbout,
    label: string,
    read: Readonly<Record<Value, () => number>>,
  ): void {
    this.#add({ ...about, type: "gauge", combine }, () => readEach(label, read));
  }

  /** One count for each value of a label. */
  readCounts<Value extends string>(
    about: About,
    label: string,
    read: Readonly<Record<Value, () => number>>,
  ): void {
    this.#add({ ...about, type: "counter", combine: "sum" }, () => readEach(label, read));
  }

  /** A gauge of 1 whose labels are the information. */
  info(about: About, values: Readonly<Record<string, string>>): void {
    const samples: readonly Sample[] = [{ suffix: "", labels: labelText(values), value: 1 }];
    this.#add({ ...about, type: "gauge", combine: "max" }, () => samples);
  }

  read(): Family[] {
    return Array.from(this.#families.values(), (read) => read());
  }

  #add(about: Omit<Family, "samples">, read: () => readonly Sample[]): void {
    if (this.#families.has(about.name)) throw new Error(`The metric ${about.name} is registered twice`);
    this.#families.set(about.name, () => ({ ...about, samples: read() }));
  }
}

function plain(value: number): Sample {
  return { suffix: "", labels: "", value };
}

function readEach(label: string, read: Readonly<Record<string, () => number>>): Sample[] {
  return Object.entries(read).map(([value, readOne]) => ({
    suffix: "",
    labels: labelText({ [label]: value }),
    value: readOne(),
  }));
}

function parts<Given extends Labels, Part>(labels: Given, make: () => Part) {
  const all = combinations(labels).map((values): [typeof values, Part] => [values, make()]);
  const byText = new Map(all.map(([values, part]) => [labelText(values), part]));
  const of: ByLabels<Given, Part> = (values) => {
    const ordered = Object.fromEntries(Object.keys(labels).map((name) => [name, values[name] ?? ""]));
    const part = byText.get(labelText(ordered));
    if (part === undefined) throw new Error(`No series has the labels ${labelText(ordered)}`);
    return part;
  };
  return { all, of };
}
