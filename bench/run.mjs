// `npm run bench <name> [options]`: builds Latchkey, installs what it is compared with, measures.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { ensureDependencies } from "./shared/ensure-dependencies.mjs";

const benchmarks = {
  graphql: { file: "./graphql/graphql.mjs", isComparison: true },
  verify: { file: "./verify/verify.mjs", isComparison: true },
  "sign-in": { file: "./sign-in/sign-in.mjs", isComparison: false },
};
const [name = "", ...args] = process.argv.slice(2);

if (!Object.hasOwn(benchmarks, name)) {
  process.stderr.write(`Usage: npm run bench <${Object.keys(benchmarks).join("|")}> -- [options]\n`);
  process.exit(2);
}
const build = fileURLToPath(new URL("../scripts/build.mjs", import.meta.url));
const { status } = spawnSync(process.execPath, [build, "--if-changed"], { stdio: "inherit" });
if (status !== 0) process.exit(1);
const { file, isComparison } = benchmarks[name];
if (isComparison) ensureDependencies();

// Not before now: what it imports has just been installed.
const { run } = await import(file);
try {
  await run(args);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exitCode = 1;
}
