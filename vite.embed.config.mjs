// The custom element for pages without React, from packages/react to dist/embed: one file, also compressed.
import { join } from "node:path";
import { defineConfig } from "vite";
import { compressFiles } from "./scripts/compress-files.mjs";
import { notePackages } from "./scripts/third-party-notices.mjs";

const outDir = join(import.meta.dirname, "dist/embed");

export default defineConfig({
  root: join(import.meta.dirname, "packages/react"),
  logLevel: "warn",
  build: {
    outDir,
    emptyOutDir: true,
    target: "es2023",
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      input: join(import.meta.dirname, "packages/react/src/element/latchkey-api-keys.tsx"),
      output: { entryFileNames: "latchkey-api-keys.js" },
      // Packages mark parts for servers that render; this file has none.
      checks: { moduleLevelDirective: false },
    },
  },
  plugins: [compressFiles(outDir), notePackages(join(import.meta.dirname, "dist/.packages-of-embed"))],
});
