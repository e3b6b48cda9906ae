import type { SpawnOptions } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { findClosedPath } from "./closed-path.js";
import type { EmbeddedPostgresLog } from "./embedded-postgres-log.js";
import type { SystemUser } from "./server-user.js";

export interface Command {
  readonly file: string;
  readonly arguments: readonly string[];
  readonly options: SpawnOptions;
}

export type LaunchCommand = (binary: string, binaryArguments: readonly string[]) => Command;

// Neither Latchkey's own environment, with its secrets, nor PG* variables reach Postgres. `/` is a
// directory that every user can be in.
const baseOptions: SpawnOptions = { cwd: "/", env: { PATH: "/usr/bin:/bin", LC_ALL: "C", TZ: "UTC" } };

const capabilityBits = { dac_override: 1, dac_read_search: 2, setpcap: 8 } as const;

/** How to run a Postgres binary as this user, even below directories closed to that user, such as /root. */
export async function chooseLaunchCommand(
  user: SystemUser | null,
  neededPaths: readonly string[],
  log: EmbeddedPostgresLog,
): Promise<LaunchCommand> {
  if (user === null) return (file, args) => ({ file, arguments: args, options: baseOptions });

  const closedPath = await findClosedPath(user, neededPaths);
  if (closedPath === null) {
    // Node takes ids as signed numbers.
    const options = { ...baseOptions, uid: user.uid | 0, gid: user.gid | 0 };
    return (file, args) => ({ file, arguments: args, options });
  }

  const setpriv = ["/usr/bin/setpriv", "/bin/setpriv"].find((path) => existsSync(path));
  const capability = await leastSufficientCapability();
  if (setpriv === undefined || capability === null) {
    throw new Error(
      `Latchkey runs as root, so PostgreSQL runs as the user ${user.name}, who may not enter ${closedPath}. ` +
        `Open it with \`chmod o+x ${closedPath}\`, put DATA_DIR and Latchkey where ${user.name} can reach them, ` +
        `start Latchkey as an ordinary user, or ${setpriv === undefined ? "install util-linux's setpriv" : "let root keep the capabilities setpcap and dac_override"}.`,
    );
  }
  log.info(
    { closedPath, user: user.name, capability },
    "PostgreSQL gets a capability to pass a closed directory",
  );
  const setprivArguments = [
    `--reuid=${user.uid}`,
    `--regid=${user.gid}`,
    "--clear-groups",
    `--inh-caps=+${capability}`,
    `--ambient-caps=+${capability}`,
    // Without it access(2), with which Postgres looks for its own executable, ignores capabilities.
    "--securebits=+no_setuid_fixup",
    "--",
  ];
  return (file, args) => ({
    file: setpriv,
    arguments: [...setprivArguments, file, ...args],
    options: baseOptions,
  });
}

/** dac_read_search passes any directory and no more than reads; Docker's default set has only dac_override. */
async function leastSufficientCapability(): Promise<"dac_read_search" | "dac_override" | null> {
  const status = await readFile("/proc/self/status", "utf8").catch(() => "");
  const effective = BigInt(`0x${/^CapEff:\s*([0-9a-f]+)$/m.exec(status)?.[1] ?? "0"}`);
  const has = (name: keyof typeof capabilityBits) =>
    ((effective >> BigInt(capabilityBits[name])) & 1n) === 1n;
  if (!has("setpcap")) return null;
  if (has("dac_read_search")) return "dac_read_search";
  return has("dac_override") ? "dac_override" : null;
}
