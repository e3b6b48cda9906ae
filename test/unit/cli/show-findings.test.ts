import { expect, test } from "vitest";
import type { Finding } from "../../../src/core/model/finding.js";
import { showFindings } from "../../../src/cli/show-findings.js";

const findings: readonly Finding[] = [
  { check: "node", state: "ok", found: "Node 24.1.0", advice: null },
  {
    check: "data directory",
    state: "problem",
    found: "/srv/latchkey is on a read-only file system (EROFS), as everything that is mounted so",
    advice: "Give it to this user with chown, or set DATA_DIR to a directory that can be written.",
  },
  { check: "clock", state: "skipped", found: "the database cannot be reached", advice: null },
  { check: "disk", state: "warning", found: "a\u001b[2Jb", advice: "Run:\ndf" },
  { check: "peppers", state: "skipped", found: "the database cannot be reached", advice: null },
];

test("findings are lines of at most 80 columns, with what to do beneath, and the skipped ones by their reason", () => {
  const { text, isBad } = showFindings(findings);
  expect(text).toBe(`ok       node            Node 24.1.0
problem  data directory  /srv/latchkey is on a read-only file system (EROFS), as
                         everything that is mounted so
                         → Give it to this user with chown, or set DATA_DIR to a
                           directory that can be written.
warning  disk            a?[2Jb
                         → Run:
                           df

Not checked, because the database cannot be reached:
  clock, peppers

1 problem, 1 warning, 1 ok, 2 not checked.`);
  for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  expect(isBad).toBe(true);
});

test("programs get every finding as it is, and warnings alone are not bad", () => {
  expect(showFindings(findings).json).toEqual(findings);
  expect(showFindings(findings.filter(({ state }) => state !== "problem")).isBad).toBe(false);
});
