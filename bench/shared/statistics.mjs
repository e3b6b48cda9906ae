export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The median, and how far apart the least and the greatest were. */
export function summarize(values) {
  return { median: median(values), least: Math.min(...values), most: Math.max(...values) };
}
