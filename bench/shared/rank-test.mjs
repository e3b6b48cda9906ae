/**
 * Mann-Whitney: are the values of one group greater than those of the other, more often than chance would have it?
 * `share` is how often a value of the first is greater than one of the second (0.5 is never mind which), `p` how often
 * chance alone would part them as far.
 */
export function compareRanks(first, second) {
  const all = [...first.map((value) => ({ value, own: 1 })), ...second.map((value) => ({ value, own: 0 }))];
  all.sort((a, b) => a.value - b.value);
  let rankSum = 0;
  let tied = 0;
  for (let start = 0; start < all.length;) {
    let end = start;
    while (end < all.length && all[end].value === all[start].value) end += 1;
    const count = end - start;
    for (let index = start; index < end; index += 1) rankSum += all[index].own * ((start + end + 1) / 2);
    tied += count ** 3 - count;
    start = end;
  }
  const [n, m] = [first.length, second.length];
  const u = rankSum - (n * (n + 1)) / 2;
  const total = n + m;
  const deviation = Math.sqrt(((n * m) / 12) * (total + 1 - tied / (total * (total - 1))));
  const z = deviation === 0 ? 0 : (u - (n * m) / 2) / deviation;
  return { share: u / (n * m), p: twoSided(z) };
}

/** The least that the first group would have to be slower by for chance to be ruled out. */
export function leastNoticed(first, second, level) {
  let [low, high] = [0, 1];
  const isNoticed = (shift) =>
    compareRanks(
      first.map((value) => value + shift),
      second,
    ).p < level;
  while (!isNoticed(high) && high < 1_000_000) high *= 2;
  for (let step = 0; step < 20; step += 1) {
    const middle = (low + high) / 2;
    if (isNoticed(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** How often a normal deviate lies at least this far out (Abramowitz and Stegun 7.1.26). */
function twoSided(z) {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const series =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return Math.min(1, series * Math.exp(-x * x));
}
