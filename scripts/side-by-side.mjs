// node scripts/side-by-side.mjs [--live <npm script>] <npm script> …: runs them, as many at once as there are
// processors, the first first. The live one begins at once and shows what it says as it goes.
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";

const { values, positionals: waiting } = parseArgs({
  options: { live: { type: "string" } },
  allowPositionals: true,
});

async function runThoseWaiting() {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) await run(name);
}

/** What it says is shown when it ends, so that no two run into each other. */
function run(name, isLive = false) {
  console.log(`${name} …`);
  return new Promise((resolve) => {
    const child = spawn("npm", ["run", "--silent", name], {
      stdio: isLive ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text) => (output += text));
    }
    child.on("close", (code) => {
      console.log(`${name}: ${code === 0 ? "passed" : "FAILED"}\n${output}`.trimEnd());
      if (code !== 0) process.exitCode = 1;
      resolve();
    });
  });
}

const live = values.live === undefined ? [] : [run(values.live, true)];
const others = Math.max(1, availableParallelism() - live.length);
await Promise.all([...live, ...Array.from({ length: others }, runThoseWaiting)]);
