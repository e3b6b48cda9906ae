import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { vi } from "vitest";
import { freePort } from "../support/test-server.js";

export const nginxBinary = "/usr/sbin/nginx";

export interface Nginx {
  readonly url: string;
  stop(): Promise<void>;
}

/** The example as it stands, but for ports, and for paths that only root may write to. */
export async function startNginx(latchkeyPort: number, upstreamPort: number): Promise<Nginx> {
  const directory = await mkdtemp(join(tmpdir(), "latchkey-nginx-"));
  await Promise.all(["run", "log", "cache"].map((name) => mkdir(join(directory, name))));
  const port = await freePort();
  const config = join(directory, "nginx.conf");
  const example = await readFile("examples/gateways/nginx.conf", "utf8");
  const temporaryPaths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `    ${name}_temp_path ${join(directory, name)};\n`)
    .join("");
  await writeFile(
    config,
    substitute(example, [
      ["listen 8080;", `listen 127.0.0.1:${String(port)};`],
      ["server 127.0.0.1:4000;", `server 127.0.0.1:${String(latchkeyPort)};`],
      ["server 127.0.0.1:9000;", `server 127.0.0.1:${String(upstreamPort)};`],
      ["worker_processes auto;", "worker_processes 1;"],
      ["/run/nginx.pid", join(directory, "run", "nginx.pid")],
      ["/var/log/nginx/error.log", join(directory, "log", "error.log")],
      ["/var/log/nginx/access.log", join(directory, "log", "access.log")],
      ["/var/cache/nginx/latchkey", join(directory, "cache", "latchkey")],
      ["http {\n", `http {\n${temporaryPaths}`],
    ]),
  );
  // Started by root, its workers would be somebody else, who may not read our directory.
  const asOurselves = userInfo().uid === 0 ? `user ${userInfo().username};` : "";
  const child = spawn(nginxBinary, ["-c", config, "-p", directory, "-g", `daemon off; ${asOurselves}`], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let output = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  let hasEnded = false;
  const ended = new Promise<void>((resolve) => {
    child.once("close", () => {
      hasEnded = true;
      resolve();
    });
  });
  const killAtExit = () => child.kill("SIGTERM");
  process.once("exit", killAtExit);
  const url = `http://127.0.0.1:${String(port)}`;
  const isUp = await vi.waitFor(async () => (hasEnded ? false : (await fetch(url)).status > 0), {
    timeout: 20_000,
    interval: 25,
  });
  if (!isUp) throw new Error(`nginx ended before it was ready:\n${output}`);
  return {
    url,
    async stop() {
      process.removeListener("exit", killAtExit);
      child.kill("SIGTERM");
      await ended;
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** A line of the example that is no longer there would otherwise go unnoticed. */
function substitute(text: string, pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`The example has no ${from}`);
    return changed.replace(from, () => to);
  }, text);
}
