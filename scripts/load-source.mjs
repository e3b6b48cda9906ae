// Imports a TypeScript module of src: our own files joined and compiled, packages left to Node.
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { rolldown } from "rolldown";

const root = fileURLToPath(new URL("..", import.meta.url));

export async function loadSource(source) {
  return import(pathToFileURL(await compileSource(source)).href);
}

/** Writes the module to a file of its own below dist, where Node finds the packages, and gives its path. */
export async function compileSource(source) {
  const bundle = await rolldown({
    input: join(root, source),
    cwd: root,
    platform: "node",
    tsconfig: join(root, "tsconfig.json"),
    external: (id) => !id.startsWith(".") && !id.startsWith("/") && !/^[A-Z]:/i.test(id),
  });
  // A folder for each process: two of them may compile the same module at the same time.
  const folder = join(root, "dist", `source-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, `${source.replace(/[^\w-]/g, "-")}.mjs`);
  await bundle.write({ file, format: "esm", keepNames: true, codeSplitting: false, sourcemap: "inline" });
  await bundle.close();
  return file;
}
