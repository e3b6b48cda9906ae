import { z } from "zod";
import type { LimitReader } from "../core/model/limits/limit-reader.js";
import type { Database } from "./database.js";
import { translatingFailures } from "./database-failure.js";

// What was granted is a bound of what was used, also where a window began under a server of an earlier version.
const usedStatement = `
  SELECT w.subject, least(w.spent, w.taken) AS used
  FROM unnest($1::text[], $2::float8[]) AS asked (subject, window_start)
  JOIN limit_windows w ON w.subject = asked.subject AND w.window_start = to_timestamp(asked.window_start)`;

const daysStatement = `
  SELECT subject, min(day) AS "firstDay",
    coalesce(array_agg(extract(epoch FROM day)::float8) FILTER (WHERE day >= $2), '{}') AS days,
    coalesce(array_agg(spent::float8) FILTER (WHERE day >= $2), '{}') AS units
  FROM limit_days WHERE subject = ANY ($1::text[]) GROUP BY subject`;

const usedRows = z.array(z.object({ subject: z.string(), used: z.number() }));

const dayRows = z.array(
  z.object({
    subject: z.string(),
    firstDay: z.date(),
    days: z.array(z.number()),
    units: z.array(z.number()),
  }),
);

export function createLimitReader({ query }: Pick<Database, "query">): LimitReader {
  return {
    readUsed: (windows) =>
      translatingFailures(async () => {
        const rows = await query(usedStatement, [
          windows.map(({ subject }) => subject),
          windows.map(({ windowStartMs }) => windowStartMs / 1_000),
        ]);
        return new Map(usedRows.parse(rows).map(({ subject, used }) => [subject, used]));
      }),

    readDays: (subjects, since) =>
      translatingFailures(async () => {
        const rows = await query(daysStatement, [subjects, since]);
        return new Map(
          dayRows
            .parse(rows)
            .map(({ subject, firstDay, days, units }) => [
              subject,
              { firstDay, units: new Map(days.map((day, index) => [day * 1_000, units[index] ?? 0])) },
            ]),
        );
      }),
  };
}
