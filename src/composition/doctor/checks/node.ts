import { ok, problem, warn, type Check, type Verdict } from "../check.js";

export const node: Check = {
  name: "node",
  examine: () => Promise.resolve([judgeNode(process.versions.node)]),
};

/** The floor of `engines` in package.json. Node 20 ended in April 2026, 22 ends in April 2027. */
export function judgeNode(version: string): Verdict {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const isSupported = major >= 24 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
  if (!isSupported) return problem(`Node ${version} is not supported`, "Install Node 24.");
  if (major === 20) {
    return warn(
      `Node ${version}: Node 20 gets no security fixes any more`,
      "Install Node 24. Node 20 still works.",
    );
  }
  return ok(`Node ${version}`);
}
