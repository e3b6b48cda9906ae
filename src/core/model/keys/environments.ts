import type { ErrorDetail } from "../../../errors/result.js";

/** A name of the deployment for what its keys are for, and what their secrets begin with. */
export interface Environment {
  readonly name: string;
  readonly prefix: string;
}

/** In the order of the configuration: the first is for keys that name none. */
export type Environments = readonly [Environment, ...Environment[]];

const grammar = /^[a-z][a-z0-9-]{0,19}$/;

export function isEnvironmentName(text: string): boolean {
  return grammar.test(text);
}

/** What secrets of this environment begin with; null for one that is not configured any more. Nothing new is made in it. */
export function prefixOf(environments: Environments, name: string): string | null {
  return environments.find((environment) => environment.name === name)?.prefix ?? null;
}

export function unknownEnvironment(environments: Environments): ErrorDetail {
  const names = environments.map(({ name }) => name).join(", ");
  return {
    field: "environment",
    message: `Must be one of: ${names}.`,
    rule: { name: "unknown_value", value: names },
  };
}
