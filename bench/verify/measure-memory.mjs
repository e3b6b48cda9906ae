import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { onServerCore } from "../shared/cores.mjs";

const script = fileURLToPath(new URL("memory.mjs", import.meta.url));

/** Runs memory.mjs in a process of its own, on the servers' core. */
export function measureMemory({ cores, options }, say) {
  say("measuring checks and memory of 10 to 1,000,000 keys …");
  const nodeArgs = ["--expose-gc", script, String(options.runs)];
  const { command, args } = onServerCore(cores, process.execPath, nodeArgs);
  const child = spawn(command, args, {
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (chunk) => (text += chunk));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(JSON.parse(text));
      else reject(new Error(`memory.mjs ended with ${code}`));
    });
  });
}
