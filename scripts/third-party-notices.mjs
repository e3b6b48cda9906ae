// The licences of all packages whose code a build contains.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const licenceFile = /^(licen[cs]e|copying|notice)(\.(md|txt))?$/i;

/** A plugin of rolldown and vite that writes down the packages from which a bundle was made. */
export function notePackages(file) {
  return {
    name: "note-packages",
    writeBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) => ("moduleIds" in chunk ? chunk.moduleIds : []));
      const roots = modules.map(packageOf).filter((root) => root !== null);
      writeFileSync(file, JSON.stringify([...new Set(roots)]));
    },
  };
}

/** The folder of the package that a module belongs to; null for a module of our own. */
function packageOf(id) {
  const [path] = id.replace("\0", "").split("?");
  if (!path.includes("/node_modules/")) return null;
  for (let folder = dirname(path); !folder.endsWith("/node_modules"); folder = dirname(folder)) {
    const manifest = join(folder, "package.json");
    // Folders of modules in another format have a manifest without a name.
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).name !== undefined) return folder;
  }
  return null;
}

/** One text of the packages in these folders; a package that comes twice in the same version is named once. */
export function describePackages(folders) {
  const described = new Map();
  for (const folder of folders) {
    const { name, version, license, homepage } = JSON.parse(
      readFileSync(join(folder, "package.json"), "utf8"),
    );
    const texts = readdirSync(folder)
      .filter((file) => licenceFile.test(file))
      .map((file) => readFileSync(join(folder, file), "utf8").trim());
    const head = [
      `${name} ${version}`,
      `License: ${license ?? "see below"}`,
      ...(homepage ? [homepage] : []),
    ];
    described.set(`${name} ${version}`, [head.join("\n"), ...texts].join("\n\n"));
  }
  const line = "-".repeat(80);
  const packages = [...described].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, text]) => text);
  return `Latchkey contains code of these ${packages.length} packages.\n\n${packages.map((text) => `${line}\n${text}\n`).join("\n")}`;
}
