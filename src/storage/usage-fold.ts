import type { UsageLevel } from "../core/model/usage/usage-level.js";

/** The parameters of a fold that say since when each level is kept. */
const since: Readonly<Record<UsageLevel, string>> = {
  minute: "$1::timestamptz",
  hour: "$2::timestamptz",
  day: "$3::timestamptz",
};

/**
 * The end of a statement that took rows away: it adds what the rows counted to every level. One statement does both, so
 * that a count is never lost and never counted twice, whenever the server stops. Each level is written in the order of
 * its primary key, so that two replicas cannot deadlock. A count older than its level keeps is left out there.
 */
const addToLevels = `
  counted AS MATERIALIZED (
    SELECT coalesce((SELECT account_id FROM api_keys WHERE id = tally.key_id), '') AS account_id, tally.*
    FROM (
      SELECT key_id, minute, outcome, sum(count)::integer AS count FROM taken GROUP BY key_id, minute, outcome
    ) AS tally
  ), minutes AS (
    INSERT INTO usage_minutes AS stored (account_id, minute, key_id, outcome, count)
    SELECT account_id, minute, key_id, outcome, count FROM counted WHERE minute >= ${since.minute}
    ORDER BY account_id, minute, key_id, outcome
    ON CONFLICT (account_id, minute, key_id, outcome) DO UPDATE SET count = stored.count + excluded.count
  ), hours AS (
    INSERT INTO usage_hours AS stored (account_id, hour, key_id, outcome, quarter_1, quarter_2, quarter_3, quarter_4)
    SELECT account_id, hour, key_id, outcome,
      coalesce(sum(count) FILTER (WHERE quarter = 1), 0), coalesce(sum(count) FILTER (WHERE quarter = 2), 0),
      coalesce(sum(count) FILTER (WHERE quarter = 3), 0), coalesce(sum(count) FILTER (WHERE quarter = 4), 0)
    FROM (
      SELECT *, date_trunc('hour', minute, 'UTC') AS hour,
        1 + extract(minute FROM minute AT TIME ZONE 'UTC')::integer / 15 AS quarter
      FROM counted WHERE minute >= ${since.hour}
    ) AS by_quarter
    GROUP BY account_id, hour, key_id, outcome ORDER BY account_id, hour, key_id, outcome
    ON CONFLICT (account_id, hour, key_id, outcome) DO UPDATE SET
      quarter_1 = stored.quarter_1 + excluded.quarter_1, quarter_2 = stored.quarter_2 + excluded.quarter_2,
      quarter_3 = stored.quarter_3 + excluded.quarter_3, quarter_4 = stored.quarter_4 + excluded.quarter_4
  )
  INSERT INTO usage_days AS stored (account_id, day, key_id, outcome, count)
  SELECT account_id, date_trunc('day', minute, 'UTC') AS day, key_id, outcome, sum(count)
  FROM counted WHERE minute >= ${since.day}
  GROUP BY account_id, day, key_id, outcome ORDER BY account_id, day, key_id, outcome
  ON CONFLICT (account_id, day, key_id, outcome) DO UPDATE SET count = stored.count + excluded.count`;

// Of minutes that are over, so that a key's count of a minute is written once and not with every flush, and past rows
// that another replica is folding.
export const foldStatement = {
  name: "latchkey_fold_usage_levels",
  text: `
    WITH folded AS (
      DELETE FROM usage_journal WHERE ctid = ANY (ARRAY(
        SELECT ctid FROM usage_journal
        WHERE slice = $4 AND minute < date_trunc('minute', now() - interval '5 seconds')
        ORDER BY minute LIMIT 2000 FOR UPDATE SKIP LOCKED
      ))
      RETURNING minute, outcome, key_ids, counts
    ), taken AS (
      SELECT entry.key_id, minute, outcome, entry.count
      FROM folded, unnest(key_ids, counts) AS entry (key_id, count)
    ), ${addToLevels}`,
};

// What servers of earlier versions folded, as long as there is any.
export const carryStatement = {
  name: "latchkey_carry_usage",
  text: `
    WITH taken AS (
      DELETE FROM key_usage WHERE ctid = ANY (ARRAY(
        SELECT ctid FROM key_usage ORDER BY key_id, minute, outcome LIMIT 5000 FOR UPDATE SKIP LOCKED
      ))
      RETURNING key_id, minute, outcome, count
    ), ${addToLevels}`,
};
