import type pg from "pg";
import type { MailPauses } from "../core/model/sign-in/mail-pauses.js";
import { translatingFailures } from "./database-failure.js";

// A pause is a row of `limit_windows`, which the periodic deletion of ended windows removes. A new pause begins only
// when the previous one has ended by the database's clock.
const beginStatement = `
  INSERT INTO limit_windows AS w (subject, window_start, window_end, taken, last_grant)
  VALUES ($1, 'epoch', clock_timestamp() + make_interval(secs => $2), 1, 1)
  ON CONFLICT (subject, window_start) DO UPDATE SET window_end = excluded.window_end
  WHERE w.window_end <= clock_timestamp()
  RETURNING 1`;

const endStatement = "DELETE FROM limit_windows WHERE subject = $1 AND window_start = 'epoch'";

export function createMailPauses(pool: pg.Pool): MailPauses {
  return {
    begin: (subject, pauseMs) =>
      translatingFailures(async () => {
        const { rowCount } = await pool.query(beginStatement, [subject, pauseMs / 1_000]);
        return rowCount === 1;
      }),
    end: (subject) =>
      translatingFailures(async () => {
        await pool.query(endStatement, [subject]);
      }),
  };
}
