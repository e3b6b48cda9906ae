import type { SpawnOptions } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { findInaccessiblePath } from "./inaccessible-path.js";
import type { EmbeddedPostgresLog } from "./embedded-postgres-log.js";
import type { SystemUser } from "./server-user.js";

export interface Command {
  readonly file: string;
  readonly arguments: readonly string[];
  readonly options: SpawnOptions;
}

export type LaunchCommand = (binary: string, binaryArguments: readonly string[]) => Command;

// Postgres gets neither PG* variables nor Latchkey's environment, which contains secrets. Every user may enter `/`.
const baseOptions: SpawnOptions = { cwd: "/", env: { PATH: "/usr/bin:/bin", LC_ALL: "C", TZ: "UTC" } };

const capabilityBits = { dac_override: 1, dac_read_search: 2, setpcap: 8 } as const;

/** How to run a Postgres binary as this user, even below directories that the user may not enter, such as /root. */
export async function chooseLaunchCommand(
  user: SystemUser | null,
  neededPaths: readonly string[],
  log: EmbeddedPostgresLog,
): Promise<LaunchCommand> {
  if (user === null) return (file, args) => ({ file, arguments: args, options: baseOptions });

  const inaccessiblePath = await findInaccessiblePath(user, neededPaths);
  if (inaccessiblePath === null) {
    // Node takes ids as signed numbers.
    const options = { ...baseOptions, uid: user.uid | 0, gid: user.gid | 0 };
    return (file, args) => ({ file, arguments: args, options });
  }

  const setpriv = ["/usr/bin/setpriv", "/bin/setpriv"].find((path) => existsSync(path));
  const capability = await leastSufficientCapability();
  if (setpriv === undefined || capability === null) {
    throw new Error(
      `Latchkey runs as root, so PostgreSQL runs as the user ${user.name}, who may not enter ${inaccessiblePath}. ` +
        `Open it with \`chmod o+x ${inaccessiblePath}\`, put DATA_DIR and Latchkey where ${user.name} can reach them, ` +
        `start Latchkey as an ordinary user, or ${setpriv === undefined ? "install util-linux's setpriv" : "let root keep the capabilities setpcap and dac_override"}.`,
    );
  }
  log.info(
    { inaccessiblePath, user: user.name, capability },
    "PostgreSQL gets a capability to pass a closed directory",
  );
  const setprivArguments = [
    `--reuid=${user.uid}`,
    `--regid=${user.gid}`,
    "--clear-groups",
    `--inh-caps=+${capability}`,
    `--ambient-caps=+${capability}`,
    // Postgres looks for its own executable with access(2), which ignores capabilities without this setting.
    "--securebits=+no_setuid_fixup",
    "--",
  ];
  return (file, args) => ({
    file: setpriv,
    arguments: [...setprivArguments, file, ...args],
    options: baseOptions,
  });
}

/** dac_read_search suffices, because it allows only reading. Docker's default set contains only dac_override. */
async function leastSufficientCapability(): Promise<"dac_read_search" | "dac_override" | null> {
  const status = await readFile("/proc/self/status", "utf8").catch(() => "");
  const effective = BigInt(`0x${/^CapEff:\s*([0-9a-f]+)$/m.exec(status)?.[1] ?? "0"}`);
  const has = (name: keyof typeof capabilityBits) =>
    ((effective >> BigInt(capabilityBits[name])) & 1n) === 1n;
  if (!has("setpcap")) return null;
  if (has("dac_read_search")) return "dac_read_search";
  return has("dac_override") ? "dac_override" : null;
}
