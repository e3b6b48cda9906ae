import { defineConfig } from "vitest/config";

export default defineConfig({
  // Two copies of graphql cannot read each other's schemas: all import the one.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: "test/support/global-setup.ts",
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    server: { deps: { inline: ["type-graphql", "@apollo/server-integration-testsuite", "@apollo/client"] } },
  },
});
