let second = Number.NaN;
let date = "";

/** As `Date` headers have it. A busy server writes the same one thousands of times. */
export function dateNow(): string {
  const now = Math.floor(Date.now() / 1_000);
  if (now !== second) {
    second = now;
    date = new Date(now * 1_000).toUTCString();
  }
  return date;
}
