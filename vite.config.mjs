// The dashboard, from src/dashboard to dist/dashboard: hashed files, each also compressed.
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { formatDocument, stringifyDocument } from "@urql/core";
import { defineConfig } from "vite";
import { notePackages } from "./scripts/third-party-notices.mjs";
import { loadSource } from "./scripts/load-source.mjs";

const outDir = join(import.meta.dirname, "dist/dashboard");

/** Browsers ask for each file once: the best compression is worth its time. */
function compress() {
  const brotli = (content) =>
    promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  return {
    name: "compress",
    async closeBundle() {
      const assets = join(outDir, "assets");
      await Promise.all(
        (await readdir(assets)).map(async (name) => {
          const content = await readFile(join(assets, name));
          await writeFile(join(assets, `${name}.br`), await brotli(content));
          await writeFile(join(assets, `${name}.gz`), await promisify(gzip)(content, { level: 9 }));
        }),
      );
    },
  };
}

/** The texts of the operations as the client sends them. A server that restricts operations allows these. */
function listOperations() {
  return {
    name: "list-operations",
    async closeBundle() {
      const documents = await loadSource("src/dashboard/generated/graphql.ts");
      const texts = Object.entries(documents)
        .filter(
          ([name, { definitions }]) =>
            name.endsWith("Document") && definitions[0].kind === "OperationDefinition",
        )
        .map(([, document]) => stringifyDocument(formatDocument(document)));
      await writeFile(join(outDir, "operations.json"), JSON.stringify(texts));
    },
  };
}

export default defineConfig({
  root: join(import.meta.dirname, "src/dashboard"),
  // Relative addresses work behind any host and path.
  base: "./",
  logLevel: "warn",
  build: {
    outDir,
    emptyOutDir: true,
    target: "es2023",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // Packages mark parts for servers that render; this page has none.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  plugins: [
    compress(),
    listOperations(),
    notePackages(join(import.meta.dirname, "dist/.packages-of-dashboard")),
  ],
});
