import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { TestCountReporter } from "./test/support/test-count-reporter.js";

/** In the order in which they run. */
const projects = ["system", "integration", "unit"];

/** Files that take longest start first, so that at the end none of them runs alone. */
const longest = [
  "/strict-under-faults.",
  "/consumers.",
  "/rolling-restart.",
  "/memory/",
  "/cli/",
  "/backup/",
  "/process/",
  "/storage/",
  "/compiled-same-answers.",
  "/compiled-executor.",
  "/list-while-changing.",
  "/secrets-stay-secret.",
  "/next-window-random.",
  "/long-texts",
];

/**
 * One project after the other: a worker goes on with what it has imported only where the next file is of the same
 * project, and otherwise ends.
 */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId, project }: TestSpecification) => {
      const index = longest.findIndex((part) => moduleId.includes(part));
      return projects.indexOf(project.name) * 100 + (index === -1 ? longest.length : index);
    };
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}

const shared = {
  setupFiles: "test/support/setup-file.ts",
  // Files share what they import: importing it anew for each file takes longer than most of them.
  isolate: false,
  server: { deps: { inline: ["type-graphql", "@apollo/server-integration-testsuite", "@apollo/client"] } },
};

const timeouts = {
  // A hang shows within 30 s. A test that needs longer says so itself. CI allows more: its machine may be a slow one.
  testTimeout: Number(process.env["TEST_TIMEOUT_MS"] ?? 30_000),
  // Hooks start several servers, also on a busy machine.
  hookTimeout: 120_000,
};

function project(name: string) {
  return {
    extends: true as const,
    test: {
      ...shared,
      name,
      include: [`test/${name}/**/*.test.ts`],
      // A unit test needs neither a build nor a database.
      ...(name === "unit" ? {} : { globalSetup: "test/support/global-setup.ts" }),
      ...timeouts,
    },
  };
}

export default defineConfig({
  // Two copies of graphql cannot read each other's schemas: all import the one.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    projects: projects.map(project),
    // Many tests wait for processes more than they compute.
    maxWorkers: 4,
    experimental: { fsModuleCache: true },
    sequence: { sequencer: LongestFirst },
    reporters: [
      "default",
      ...(process.env["GITHUB_ACTIONS"] === "true" ? ["github-actions"] : []),
      new TestCountReporter(),
    ],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/storage/generated/**"],
      reporter: ["text-summary", "html", "lcovonly"],
    },
  },
});
