import { execFile, spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { vi } from "vitest";
import { freePort } from "../../support/test-server.js";

export const nginxBinary = "/usr/sbin/nginx";

export interface Nginx {
  readonly url: string;
  stop(): Promise<void>;
}

/** The example, but for its addresses, in a directory of its own as its README says. */
export async function startNginx(latchkeyPort: number, upstreamPort: number): Promise<Nginx> {
  const directory = await mkdtemp(join(tmpdir(), "latchkey-nginx-"));
  const port = await freePort();
  await writeFile(join(directory, "nginx.conf"), await readExample({ port, latchkeyPort, upstreamPort }));
  const readme = await readFile("examples/gateways/README.md", "utf8");
  const [, commands = ""] = /```sh\n(mkdir -p gateway\n[^`]+)nginx -p gateway [^`]+```/.exec(readme) ?? [];
  await promisify(execFile)("sh", ["-ec", commands], { cwd: directory });
  // Started by root, its workers would be somebody else, who may not read our directory.
  const asOurselves = userInfo().uid === 0 ? `user ${userInfo().username};` : "";
  const options = ["-p", "gateway", "-c", "nginx.conf", "-e", "error.log"];
  return runNginx(directory, port, [...options, "-g", `daemon off; ${asOurselves}`]);
}

/** The example, but for its addresses, as a system starts it. */
export async function startNginxAsRoot(latchkeyPort: number, upstreamPort: number): Promise<Nginx> {
  const directory = await mkdtemp(join(tmpdir(), "latchkey-nginx-"));
  const port = await freePort();
  const config = join(directory, "nginx.conf");
  await writeFile(config, await readExample({ port, latchkeyPort, upstreamPort }));
  return runNginx(directory, port, ["-c", config, "-g", "daemon off;"]);
}

/** Where Debian's nginx keeps these, an ordinary user may not write. */
const temporaryPaths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
  .map((name) => `${name}_temp_path ${name};`)
  .join(" ");

/** The nginx of `deploy/compose` before these servers, as an ordinary user starts it. */
export async function startBalancer(ports: readonly number[], keepaliveSeconds: number): Promise<Nginx> {
  const directory = await mkdtemp(join(tmpdir(), "latchkey-nginx-"));
  const port = await freePort();
  const config = substitute(await readFile("deploy/compose/nginx.conf", "utf8"), [
    ["/run/nginx.pid;", "nginx.pid;"],
    ["http {", `http { ${temporaryPaths}`],
    ["listen 8080;", `listen 127.0.0.1:${String(port)};`],
    ["keepalive_timeout 4s;", `keepalive_timeout ${String(keepaliveSeconds)}s;`],
    ...ports.map((own, index): [string, string] => [
      `server 10.203.7.1${String(index + 1)}:4000 `,
      `server 127.0.0.1:${String(own)} `,
    ]),
  ]);
  await writeFile(join(directory, "nginx.conf"), config);
  return runNginx(directory, port, ["-p", directory, "-c", "nginx.conf", "-g", "daemon off;"]);
}

/** An nginx that answers each request with the path that it takes it for. */
export async function startPathEcho(): Promise<Nginx> {
  const directory = await mkdtemp(join(tmpdir(), "latchkey-nginx-"));
  const port = await freePort();
  const server = `server { listen 127.0.0.1:${String(port)}; default_type text/plain; return 200 $uri; }`;
  const http = `http { access_log off; ${temporaryPaths} ${server} }`;
  await writeFile(join(directory, "nginx.conf"), `pid nginx.pid; events {} ${http}`);
  const options = ["-p", directory, "-c", "nginx.conf", "-e", "error.log", "-g", "daemon off;"];
  return runNginx(directory, port, options);
}

async function readExample(ports: {
  readonly port: number;
  readonly latchkeyPort: number;
  readonly upstreamPort: number;
}): Promise<string> {
  return substitute(await readFile("examples/gateways/nginx.conf", "utf8"), [
    ["listen 8080;", `listen 127.0.0.1:${String(ports.port)};`],
    ["server 127.0.0.1:4000;", `server 127.0.0.1:${String(ports.latchkeyPort)};`],
    ["server 127.0.0.1:9000;", `server 127.0.0.1:${String(ports.upstreamPort)};`],
  ]);
}

async function runNginx(directory: string, port: number, options: readonly string[]): Promise<Nginx> {
  const child = spawn(nginxBinary, options, { cwd: directory, stdio: ["ignore", "ignore", "pipe"] });
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
