import type { Reporter, SerializedError, TestModule, TestRunEndReason, TestSuite } from "vitest/node";

/**
 * Writes the number of tests in one plain line at the end of a run, for programs that read the log:
 * `tests: 8 passed, 1 failed, 2 skipped`. An error outside of a test, as in an import or a hook, counts as a failed test.
 * Before it comes a line for each test that skipped itself with a reason.
 */
export class TestCountReporter implements Reporter {
  onTestRunEnd(
    files: readonly TestModule[],
    errors: readonly SerializedError[],
    reason: TestRunEndReason,
  ): void {
    const tests = files.flatMap((file) => [...file.children.allTests()]);
    for (const test of tests) {
      const result = test.result();
      if (result.state === "skipped" && result.note !== undefined)
        process.stdout.write(`skipped: ${test.name}: ${result.note}\n`);
    }
    const states = tests.map((test) => test.result().state);
    const count = (wanted: string) => states.filter((state) => state === wanted).length;
    const groups = files.flatMap((file): (TestModule | TestSuite)[] => [file, ...file.children.allSuites()]);
    const known =
      count("failed") + groups.filter((group) => group.errors().length > 0).length + errors.length;
    // A run whose setup fails has no test that could.
    const failed = states.length === 0 && reason !== "passed" ? Math.max(1, known) : known;
    const skipped = states.length - count("passed") - count("failed");
    process.stdout.write(
      `tests: ${String(count("passed"))} passed, ${String(failed)} failed, ${String(skipped)} skipped\n`,
    );
  }
}
