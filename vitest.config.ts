import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Those that take longest begin first, so that at the end none of them is waited for alone. */
const longest = ["/strict-under-faults.", "/consumers/", "/cli/", "/process/", "/storage/"];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const index = longest.findIndex((part) => moduleId.includes(part));
      return index === -1 ? longest.length : index;
    };
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}

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
    sequence: { sequencer: LongestFirst },
    // Files share what they import: reading it anew for each takes longer than most of them.
    isolate: false,
    server: { deps: { inline: ["type-graphql", "@apollo/server-integration-testsuite", "@apollo/client"] } },
  },
});
