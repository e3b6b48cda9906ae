import { defineConfig } from "vitest/config";

export default defineConfig({
  // Two copies of graphql cannot read each other's schemas: all import the one.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: "test/support/global-setup.ts",
    setupFiles: "test/support/setup-file.ts",
    // Processes take seconds to start on a busy machine, and some tests start several.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Many tests wait for processes more than they compute.
    maxWorkers: 3,
    // Files share what they import: reading it anew for each takes longer than most of them.
    isolate: false,
    server: { deps: { inline: ["type-graphql", "@apollo/server-integration-testsuite", "@apollo/client"] } },
  },
});
