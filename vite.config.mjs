// The dashboard, from src/dashboard to dist/dashboard: hashed files, each also compressed.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { formatDocument, stringifyDocument } from "@urql/core";
import { defineConfig } from "vite";
import { compressFiles } from "./scripts/compress-files.mjs";
import { notePackages } from "./scripts/third-party-notices.mjs";
import { loadSource } from "./scripts/load-source.mjs";

const outDir = join(import.meta.dirname, "dist/dashboard");

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
    compressFiles(join(outDir, "assets")),
    listOperations(),
    notePackages(join(import.meta.dirname, "dist/.packages-of-dashboard")),
  ],
});
