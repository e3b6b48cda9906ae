// node scripts/side-by-side.mjs <npm script> …: runs them, as many at once as there are processors, the first first.
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";

const waiting = process.argv.slice(2);

async function runThoseWaiting() {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) await run(name);
}

/** What it says is shown when it ends, so that no two run into each other. */
function run(name) {
  console.log(`${name} …`);
  return new Promise((resolve) => {
    const child = spawn("npm", ["run", "--silent", name], {
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => (output += text));
    }
    child.on("close", (code) => {
      console.log(`${name}: ${code === 0 ? "passed" : "FAILED"}\n${output}`.trimEnd());
      if (code !== 0) process.exitCode = 1;
      resolve();
    });
  });
}

await Promise.all(Array.from({ length: availableParallelism() }, runThoseWaiting));
