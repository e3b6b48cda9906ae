// The server and the command as a few files: a process that loads each module by itself takes a second longer to start.
import { fileURLToPath } from "node:url";
import { defineConfig } from "rolldown";
import { notePackages } from "./scripts/third-party-notices.mjs";

const config = defineConfig({
  input: { main: "src/main.ts", cli: "src/cli.ts" },
  platform: "node",
  logLevel: "warn",
  tsconfig: "tsconfig.json",
  // type-graphql imports it only when it validates arguments, which it is told not to do.
  external: ["class-validator"],
  plugins: [notePackages(fileURLToPath(new URL("dist/.packages-of-bundle", import.meta.url)))],
  output: {
    // Two folders below the package's root, as the sources are: code that looks for the package's files counts on it.
    dir: "dist/bundle",
    format: "esm",
    // A stack trace names our lines when Node runs with --enable-source-maps.
    sourcemap: true,
    // Names of classes and functions show in logs and become names of GraphQL types.
    keepNames: true,
  },
});

export default config;
