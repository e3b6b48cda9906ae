import { atLeast } from "../shared/targets.mjs";

/** Each target with what was measured. */
export function compareWithTargets(results) {
  const speed = (id) => results.get(id).perSecond.median;
  const list = "memory-latchkey-list";
  return [
    atLeast("list from memory, of the limit", results.get(list).ratio, 0.7),
    atLeast("list from memory, against Mercurius with JIT", speed(list) / speed("memory-mercurius-list"), 1),
    atLeast("list from memory, times stock Apollo", speed(list) / speed("memory-apollo-list"), 3.5),
    atLeast("list from Postgres, of the limit", results.get("postgres-latchkey-list").ratio, 0.85),
  ];
}
