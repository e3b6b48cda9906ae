import type { Combine, Family, Sample } from "./family.js";

/** The numbers of several processes as those of one. */
export function combineFamilies(processes: readonly (readonly Family[])[]): Family[] {
  const byName = new Map<string, { readonly about: Family; readonly samples: Map<string, Sample> }>();
  for (const family of processes.flat()) {
    const known = byName.get(family.name) ?? { about: family, samples: new Map<string, Sample>() };
    byName.set(family.name, known);
    for (const sample of family.samples) {
      const series = `${sample.suffix}${sample.labels}`;
      const before = known.samples.get(series);
      const value =
        before === undefined ? sample.value : together[family.combine](before.value, sample.value);
      known.samples.set(series, { ...sample, value });
    }
  }
  return Array.from(byName.values(), ({ about, samples }) => ({ ...about, samples: [...samples.values()] }));
}

/** What a process that has ended leaves: its counts, so that no sum goes back. */
export function countsOf(families: readonly Family[]): Family[] {
  return families.filter(({ type }) => type !== "gauge");
}

const together: Readonly<Record<Combine, (one: number, other: number) => number>> = {
  sum: (one, other) => one + other,
  max: Math.max,
  min: Math.min,
};
