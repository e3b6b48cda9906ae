// Holds the dependency rules against every module, and fails when it saw none.
import { spawnSync } from "node:child_process";

const { status, stdout, stderr } = spawnSync(
  "depcruise",
  ["src", "packages/react/src", "--config", ".dependency-cruiser.cjs", "--output-type", "json"],
  { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
);
if (status !== 0 && stdout === "") {
  process.stderr.write(stderr);
  process.exit(1);
}
const { summary } = JSON.parse(stdout);
for (const { rule, from, to } of summary.violations) process.stderr.write(`${rule.name}: ${from} → ${to}\n`);
const modules = summary.totalCruised;
if (modules < 50) process.stderr.write(`only ${modules} modules were seen: the rules were not checked\n`);
if (summary.violations.length > 0 || modules < 50) process.exit(1);
process.stdout.write(`dependency rules hold for ${modules} modules\n`);
