import { readClockAhead } from "../../../storage/examination/clock-ahead.js";
import { ok, warn, type Check, type Verdict } from "../check.js";

const mostSeconds = 5;

/** The database's clock is the one of all rules. This machine's is in log lines, and certificates are judged by it. */
export const clock: Check = {
  name: "clock",
  async examine(deployment) {
    return [judgeClock(await readClockAhead(await deployment.database(), () => Date.now()))];
  },
};

/** Positive where this machine's clock is ahead. */
export function judgeClock(aheadMs: number): Verdict {
  const seconds = Math.round(Math.abs(aheadMs) / 1_000);
  if (seconds <= mostSeconds) return ok("this machine's and the database's agree");
  return warn(
    `this machine's is ${seconds} s ${aheadMs > 0 ? "ahead of" : "behind"} the database's, which all rules go by`,
    "Let both machines follow a time server (NTP). First find out which of the two is wrong.",
  );
}
