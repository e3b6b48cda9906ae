import { join } from "node:path";

// What runs in the browser, and with `--ssr render.tsx` what runs on the server.
export default ({ isSsrBuild }) => ({
  build: isSsrBuild
    ? { outDir: "dist/server" }
    : {
        outDir: "dist/browser",
        modulePreload: { polyfill: false },
        rolldownOptions: {
          input: join(import.meta.dirname, "browser.tsx"),
          output: { entryFileNames: "browser.js", assetFileNames: "browser[extname]" },
        },
      },
});
