import { refuseSettings } from "../config.js";

const mostProblemsShown = 20;

/** Stops the start: a file that a setting names has these problems. */
export function refuseFile(setting: string, file: string, problems: readonly string[]): never {
  const shown = problems.slice(0, mostProblemsShown).map((problem) => `  ${problem}`);
  const more = problems.length - shown.length;
  if (more > 0) shown.push(`  and ${more} more`);
  return refuseSettings(`${setting}: ${file} cannot be used:`, ...shown);
}
