import { expect } from "vitest";

/** The value of each series, by its name and labels as the text has them. */
export type Series = ReadonlyMap<string, number>;

export const metricsToken = "metrics-2f6f0a1c9e7d4b83a5c1d0e9f8a7";

const sampleLine = /^([a-z_]+(?:\{.*\})?) (\S+)$/;

export async function readMetricsText(url: string, token: string | null = metricsToken): Promise<string> {
  const headers: Record<string, string> = token === null ? {} : { Authorization: `Bearer ${token}` };
  const response = await fetch(`${url}/metrics`, { headers });
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8");
  return response.text();
}

export function parseMetrics(text: string): Series {
  const series = new Map<string, number>();
  for (const line of text.split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const [, name, value] = sampleLine.exec(line) ?? [];
    if (name === undefined || value === undefined) throw new Error(`Not a sample: ${line}`);
    if (series.has(name)) throw new Error(`Twice: ${name}`);
    series.set(name, Number(value));
  }
  return series;
}

export async function readMetrics(url: string, token?: string | null): Promise<Series> {
  return parseMetrics(await readMetricsText(url, token));
}

/** The checks by face and outcome, those that are 0 left out. */
export function checksIn(series: Series): Record<string, number> {
  const checks: Record<string, number> = {};
  for (const [name, value] of series) {
    const [, face, outcome] = /^latchkey_checks_total\{face="(\w+)",outcome="(\w+)"\}$/.exec(name) ?? [];
    if (face !== undefined && value > 0) checks[`${face} ${outcome ?? ""}`] = value;
  }
  return checks;
}
