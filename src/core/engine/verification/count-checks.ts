import { faces, type Face } from "../../model/callers/face.js";
import type { Counter } from "../../../metrics/counter.js";
import type { Registry } from "../../../metrics/registry.js";
import type { CheckKey } from "./check-key.js";
import { rejectionCodes, type Verdict } from "./verdict.js";

const outcomes = ["accepted", ...rejectionCodes, "service_unavailable"] as const;

type ByOutcome = ReadonlyMap<string, Counter>;

/** Counts checks by face and outcome: for a key in the cache two look-ups in small maps, and no promise. */
export function countChecks(check: CheckKey, metrics: Registry): CheckKey {
  const checks = metrics.counters(
    { name: "latchkey_checks_total", help: "Checks of keys, by where they came in and what came of them." },
    { face: faces, outcome: outcomes },
  );
  const byFace: ReadonlyMap<Face, ByOutcome> = new Map(
    faces.map((face) => [face, new Map(outcomes.map((outcome) => [outcome, checks({ face, outcome })]))]),
  );
  const count = (face: Face, outcome: string) => byFace.get(face)?.get(outcome)?.add();
  const conclude = (face: Face, verdict: Verdict): Verdict => {
    count(face, verdict.rejection === null ? "accepted" : verdict.rejection.code);
    return verdict;
  };

  return (request) => {
    const { face } = request;
    const verdict = check(request);
    if (!(verdict instanceof Promise)) return conclude(face, verdict);
    return verdict.then(
      (resolved) => conclude(face, resolved),
      (error: unknown) => {
        count(face, "service_unavailable");
        throw error;
      },
    );
  };
}
