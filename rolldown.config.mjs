// The server and the command as a few files: a process that loads each module by itself takes a second longer to start.
import { defineConfig } from "rolldown";

const config = defineConfig({
  input: { main: "dist/main.js", cli: "dist/cli.js" },
  platform: "node",
  logLevel: "warn",
  // Asked for by type-graphql only where it is told to validate, which it is not.
  external: ["class-validator"],
  output: {
    // As deep below the package's folder as the modules that look for files in it.
    dir: "dist/bundle",
    format: "esm",
    // For logs, and for a schema made of classes.
    keepNames: true,
  },
});

export default config;
