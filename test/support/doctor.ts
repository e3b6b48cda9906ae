import { expect } from "vitest";
import { z } from "zod";
import { findingStates } from "../../src/core/model/finding.js";
import { runCommand } from "./run-command.js";
import type { Variables } from "./server-process.js";

const findings = z.array(
  z.object({
    check: z.string(),
    state: z.enum(findingStates),
    found: z.string(),
    advice: z.string().nullable(),
  }),
);

export type Findings = z.infer<typeof findings>;

export function parseFindings(text: string): Findings {
  return findings.parse(JSON.parse(text));
}

/** What `latchkey doctor` finds in this deployment. */
export async function examine(variables: Variables, ...words: string[]): Promise<Findings> {
  const { code, out } = await runCommand(variables, ["doctor", "--json", ...words]);
  const found = parseFindings(out);
  if (code !== (found.some(({ state }) => state === "problem") ? 1 : 0)) {
    throw new Error(`The exit code is ${String(code)} with ${out}`);
  }
  return found;
}

/** What one check found. */
export function of(findings: Findings, check: string): Findings {
  return findings.filter((finding) => finding.check === check);
}

/** The names of checks in this state. */
export function inState(findings: Findings, state: Findings[number]["state"]): readonly string[] {
  return [...new Set(findings.filter((finding) => finding.state === state).map(({ check }) => check))];
}

/** For a text within an expected object. */
export function like(pattern: RegExp | string): unknown {
  return typeof pattern === "string" ? expect.stringContaining(pattern) : expect.stringMatching(pattern);
}
