/** Each label with all values that it can have, so that the number of series is known before the server runs. */
export type Labels = Readonly<Record<string, readonly string[]>>;

export type ValuesOf<Given extends Labels> = { readonly [Name in keyof Given]: Given[Name][number] };

/** All combinations of values. */
export function combinations(labels: Labels): Readonly<Record<string, string>>[] {
  let all: Readonly<Record<string, string>>[] = [{}];
  for (const [name, values] of Object.entries(labels)) {
    all = all.flatMap((one) => values.map((value) => ({ ...one, [name]: value })));
  }
  return all;
}

export function labelText(values: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(values).map(([name, value]) => `${name}="${escaped(value)}"`);
  return pairs.length === 0 ? "" : `{${pairs.join(",")}}`;
}

function escaped(value: string): string {
  return value.replace(/\\/g, "\\\\").replace(/"/g, '\\"').replace(/\n/g, "\\n");
}
