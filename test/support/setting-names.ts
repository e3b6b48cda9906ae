import { readdirSync, readFileSync } from "node:fs";

/** The names of all settings: those that `src/config.ts` and its groups declare or read by name. */
export function settingNames(): ReadonlySet<string> {
  const groups = readdirSync("src/settings").map((name) => `src/settings/${name}`);
  const names = ["src/config.ts", ...groups].flatMap((file) =>
    Array.from(
      readFileSync(file, "utf8").matchAll(/^ +([A-Z][A-Z_]+): |variables\["([A-Z_]+)"\]/gm),
      ([, declared, read = ""]) => declared ?? read,
    ),
  );
  return new Set(names);
}
