// `npm run bench <name> [options]`: builds Latchkey, installs what it is compared with, measures.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { ensureDependencies } from "./shared/ensure-dependencies.mjs";

const benchmarks = {
  graphql: { file: "./graphql/graphql.mjs", isComparison: true },
  verify: { file: "./verify/verify.mjs", isComparison: true },
  usage: { file: "./usage/usage.mjs", isComparison: false },
  overload: { file: "./overload/overload.mjs", isComparison: false },
  "sign-in": { file: "./sign-in/sign-in.mjs", isComparison: false },
};
const [name = "", ...args] = process.argv.slice(2);

if (!Object.hasOwn(benchmarks, name)) {
  process.stderr.write(`Usage: npm run bench <${Object.keys(benchmarks).join("|")}> -- [options]\n`);
  process.exit(2);
}
runNode("../scripts/build.mjs", "--if-changed");
// The benchmarks measure single modules too, which the bundle does not show.
runNode("../node_modules/typescript/bin/tsc", "-p", fileURLToPath(new URL("tsconfig.json", import.meta.url)));
const { file, isComparison } = benchmarks[name];
if (isComparison) ensureDependencies();

// Not before now: what it imports has just been installed.
const { run } = await import(file);
try {
  await run(args);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
}

function runNode(script, ...args) {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const { status } = spawnSync(process.execPath, [file, ...args], { stdio: "inherit" });
  if (status !== 0) process.exit(1);
}
