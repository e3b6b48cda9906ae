import fc from "fast-check";
import {
  anyPath,
  expectOneReading,
  readAsServlet,
  readAsWhatwg,
  somePrefix,
} from "../../../support/path-readers.js";
import type { FuzzTarget } from "../fuzz-target.js";

export const endpointPaths: FuzzTarget = {
  name: "endpoint-paths",
  guarantee: "a path that is allowed lies under the prefix, as WHATWG URL and a servlet container read it",
  numRuns: 5_000,
  async run(runs) {
    await fc.assert(
      fc.asyncProperty(somePrefix, anyPath, async (prefix, path) => {
        expectOneReading(prefix, path, [readAsWhatwg, readAsServlet]);
        await Promise.resolve();
      }),
      runs,
    );
  },
};
