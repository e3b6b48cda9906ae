import { median, summarize } from "./statistics.mjs";
import { percent, table, wholeNumber } from "./table.mjs";

/**
 * What the runs of every row come to, and how they stand to the runs of its limit: each to the one just before it, and
 * of these ratios the median. What slows the machine down for a minute then slows down both.
 */
export function summarizeRuns(rows, measured) {
  const summaries = rows.map((row) => {
    const runs = measured.get(row.id);
    return {
      ...row,
      perSecond: summarize(runs.map(({ perSecond }) => perSecond)),
      p50Ms: median(runs.map(({ p50Ms }) => p50Ms)),
      p99Ms: median(runs.map(({ p99Ms }) => p99Ms)),
      ...medianShares(runs),
    };
  });
  const byId = new Map(summaries.map((summary) => [summary.id, summary]));
  for (const summary of summaries) {
    const limits = measured.get(summary.limitId);
    if (limits === undefined) continue;
    const medianOf = (ratio) => median(measured.get(summary.id).map((run, turn) => ratio(run, limits[turn])));
    summary.ratio = medianOf((run, limit) => run.perSecond / limit.perSecond);
    summary.p99Ratio = medianOf((run, limit) => run.p99Ms / limit.p99Ms);
    if (summary.shares !== null) {
      summary.processorRatio = medianOf((run, limit) => microsecondsOf(limit) / microsecondsOf(run));
    }
  }
  return byId;
}

function medianShares(runs) {
  if (runs.some(({ shares }) => shares === null)) return { shares: null };
  const of = (name) => median(runs.map(({ shares }) => shares[name]));
  return {
    shares: { server: of("server"), others: of("others"), load: of("load") },
    // Of the server's processor time: what remains comparable when others disturb the clock's.
    microseconds: median(runs.map(microsecondsOf)),
  };
}

function microsecondsOf({ shares, requests }) {
  return (shares.serverSeconds * 1e6) / requests;
}

const head = [
  ...["", "req/s", "min–max", "of limit", "p50 ms", "p99 ms", "p99 of limit"],
  ...["µs CPU", "CPU of limit", "server", "others", "load"],
];

export function describeResults(results) {
  return `${table(head, [...results.values()].map(describeRow))}\n\n${describeNoise([...results.values()])}`;
}

function describeRow({
  label,
  perSecond,
  ratio,
  p50Ms,
  p99Ms,
  p99Ratio,
  microseconds,
  processorRatio,
  shares,
}) {
  return [
    label,
    wholeNumber(perSecond.median),
    `${wholeNumber(perSecond.least)}–${wholeNumber(perSecond.most)}`,
    ratio?.toFixed(3) ?? "",
    p50Ms.toFixed(2),
    p99Ms.toFixed(2),
    p99Ratio?.toFixed(2) ?? "",
    microseconds?.toFixed(1) ?? "",
    processorRatio?.toFixed(3) ?? "",
    ...(shares === null ? ["", "", ""] : [shares.server, shares.others, shares.load].map(percent)),
  ];
}

const mostOthers = 0.05;

function describeNoise(results) {
  const lines = [
    "server, others: how much of the servers' core that server, and anybody else, used; load: of the other core.",
  ];
  const metered = results.filter(({ shares }) => shares !== null);
  if (metered.some(({ shares }) => shares.others > mostOthers)) {
    lines.push(
      "NOISE: others used the servers' core. Requests a second mean little; run it on a quiet machine.",
    );
  }
  const unfilled = metered.filter(({ shares }) => shares.server + shares.others < 0.9 && shares.load > 0.95);
  if (unfilled.length > 0) {
    lines.push(`LOAD-BOUND, faster than was asked of it: ${unfilled.map(({ label }) => label).join("; ")}`);
  }
  return lines.join("\n");
}
