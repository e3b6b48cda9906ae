import { atLeast, atMost } from "../shared/targets.mjs";

const ways = ["authorize", "rest", "graphql"];
const mostP99Ratio = 2.5;
const leastMissRatio = 0.5;
const leastTimesBetterAuth = 20;
const mostBytesAKey = 600;
/** The spread of the measurements that the targets were set by. */
const noise = 0.06;

/** Each target of the issue with what was measured; a measurement not made leaves its target open. */
export function compareWithTargets(results, memory) {
  const speed = (id) => results.get(id).perSecond.median;
  const ratio = (id, target) =>
    atLeast(`${results.get(id).label}, of the limit`, results.get(id).ratio, target);
  return [
    ratio("warm-authorize", 0.7),
    ratio("warm-rest", 0.7),
    ratio("warm-graphql", 0.55),
    atLeast("GraphQL against Mercurius with JIT", speed("warm-graphql") / speed("mercurius"), 1),
    ...ways.map((way) => {
      const { label, p99Ratio } = results.get(`warm-${way}`);
      return atMost(`${label}, p99 of the limit's`, p99Ratio, mostP99Ratio);
    }),
    ...ways.map((way) => ratio(`miss-${way}`, leastMissRatio)),
    ...ways.map((way) => {
      const times = speed(`warm-${way}`) / speed("betterAuth");
      return atLeast(`${results.get(`warm-${way}`).label}, times better-auth`, times, leastTimesBetterAuth);
    }),
    ...compareMemory(memory, speed("warm-authorize")),
  ];
}

/** What a check in a bigger cache costs more, as a share of the time a whole warm request takes. */
function compareMemory({ checks, bytesAKey }, perSecond) {
  const requestNs = 1e9 / perSecond;
  const dearest = Math.max(...checks.map(({ dearerBy }) => dearerBy));
  const list = checks.map(({ keys, nanoseconds }) => `${keys}: ${Math.round(nanoseconds)}`).join(", ");
  return [
    atMost(
      `a check with more keys in memory (ns: ${list}), dearer by this of a request`,
      dearest / requestNs,
      noise,
    ),
    atMost("memory a cached key, bytes", bytesAKey, mostBytesAKey, 0),
  ];
}
