import { readdir, readFile } from "node:fs/promises";

/** The names of all settings, as `src/config.ts` and its groups declare them. */
export async function settingNames(): Promise<ReadonlySet<string>> {
  const groups = (await readdir("src/settings")).map((name) => `src/settings/${name}`);
  const sources = await Promise.all(["src/config.ts", ...groups].map((file) => readFile(file, "utf8")));
  const names = sources.flatMap((source) => [...source.matchAll(/^ {2}([A-Z][A-Z_]+):/gm)]);
  return new Set(names.map(([, name = ""]) => name));
}
