import { compareMigrations, type MigrationState } from "../../../storage/migrate.js";
import { readVersion } from "../../package.js";
import { migrationsDirectory } from "../../start-database.js";
import { ok, warn, type Check, type Verdict } from "../check.js";

export const migrations: Check = {
  name: "migrations",
  async examine(deployment) {
    const database = await deployment.database();
    const state = await database.read((client) => compareMigrations(client, migrationsDirectory));
    return judgeMigrations(state, readVersion());
  },
};

export function judgeMigrations({ pending, unknown }: MigrationState, version: string): readonly Verdict[] {
  const found: Verdict[] = [];
  if (unknown.length > 0) {
    found.push(
      warn(
        `a newer Latchkey than ${version} has migrated this database: ${some(unknown)}`,
        "Upgrade Latchkey here too. Old and new versions run together only during an upgrade.",
      ),
    );
  }
  if (pending.length > 0) {
    found.push(
      warn(
        `${pending.length} to apply: ${some(pending)}`,
        "Take a backup. The next start of a server of this version applies them.",
      ),
    );
  }
  return found.length > 0 ? found : [ok("all are applied")];
}

function some(names: readonly string[]): string {
  const [first = "", second] = names;
  if (second === undefined) return first;
  return names.length === 2 ? `${first} and ${second}` : `${first} to ${names.at(-1) ?? ""}`;
}
