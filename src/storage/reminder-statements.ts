/** More owners of an account are not mailed. */
const mostRecipients = 20;

const lifeColumns =
  "k.created_at, k.expires_at, k.idle_timeout_days, k.last_used_at, k.revoked_at, secrets.overlap_ends_at, secrets.newest_at";

const secretsOfKey = `
  LATERAL (
    SELECT max(s.ends_at) FILTER (WHERE s.ends_at > $1) AS overlap_ends_at, max(s.created_at) AS newest_at
    FROM key_secrets s WHERE s.key_id = k.id
  ) AS secrets`;

// A server that looks at a key locks it, so each look is made once. SKIP LOCKED, because nobody may wait for it.
export const dueKeysStatement = `
  SELECT k.id, k.account_id, k.reminder_at, ${lifeColumns}
  FROM api_keys k CROSS JOIN ${secretsOfKey}
  WHERE k.reminder_at <= $1
  ORDER BY k.reminder_at, k.id LIMIT $2 FOR NO KEY UPDATE OF k SKIP LOCKED`;

// A subject is the id of a key, or the id of a key or account and the name of a limit. The mails go to the member whose key it
// is, or else to the owners; to nobody who has not joined, because an address that nobody has signed in with may be
// another person's. The event of a limit of the account names the key that was used last.
export const writeRemindersStatement = `
  WITH written AS (
    INSERT INTO reminders (account_id, subject, kind, ends_at, threshold, max, created_at)
    SELECT coalesce(k.account_id, split_part(due.subject, '/', 1)), due.subject, due.kind, to_timestamp(due.ends_at / 1000), due.threshold, due.max, $6
    FROM unnest($1::text[], $2::text[], $3::float8[], $4::int[], $5::int[]) AS due (subject, kind, ends_at, threshold, max)
    LEFT JOIN api_keys k ON k.id = split_part(due.subject, '/', 1)
    ORDER BY due.subject, due.kind, due.ends_at, due.threshold, due.max
    ON CONFLICT (subject, kind, ends_at, threshold, max) DO NOTHING
    RETURNING reminders.*, split_part(subject, '/', 1) AS owner
  ), mails AS (
    INSERT INTO reminder_mails (reminder_id, member_id, next_attempt_at)
    SELECT w.id, recipient.id, $6
    FROM written w
    JOIN accounts a ON a.id = w.account_id AND CASE w.kind WHEN 'limit' THEN a.mails_about_limits ELSE a.mails_about_keys END
    LEFT JOIN api_keys k ON k.id = w.owner
    CROSS JOIN LATERAL (
      SELECT m.id FROM members m
      WHERE m.account_id = w.account_id AND m.joined_at IS NOT NULL AND (
        m.id = k.owner_id OR (m.role = 'OWNER' AND NOT EXISTS (
          SELECT FROM members o WHERE o.id = k.owner_id AND o.account_id = w.account_id AND o.joined_at IS NOT NULL
        ))
      )
      ORDER BY m.created_at, m.id LIMIT ${mostRecipients}
    ) AS recipient
  )
  SELECT w.account_id, w.subject, w.kind, w.ends_at, w.threshold, w.max, coalesce(k.id, latest.id) AS key_id
  FROM written w
  LEFT JOIN api_keys k ON k.id = w.owner
  LEFT JOIN LATERAL (
    SELECT l.id FROM api_keys l WHERE k.id IS NULL AND l.account_id = w.account_id AND l.revoked_at IS NULL
    ORDER BY l.last_used_at DESC NULLS LAST, l.id DESC LIMIT 1
  ) AS latest ON true`;

export const nextLooksStatement = `
  UPDATE api_keys k SET reminder_at = to_timestamp(look.next_at / 1000)
  FROM unnest($1::text[], $2::float8[]) AS look (id, next_at) WHERE k.id = look.id`;

export const takeMailsStatement = `
  WITH due AS (
    SELECT reminder_id, member_id FROM reminder_mails WHERE next_attempt_at <= $1
    ORDER BY next_attempt_at, reminder_id LIMIT $2 FOR UPDATE SKIP LOCKED
  ), taken AS (
    UPDATE reminder_mails m SET next_attempt_at = NULL, attempts = m.attempts + 1
    FROM due WHERE m.reminder_id = due.reminder_id AND m.member_id = due.member_id
    RETURNING m.reminder_id, m.member_id, m.attempts
  )
  SELECT t.reminder_id::text AS reminder_id, t.member_id, t.attempts, p.email,
    r.subject, r.kind, r.ends_at AS reminder_ends_at, r.threshold, r.max,
    a.id AS account_id, a.name AS account_name, a.mails_about_keys, a.mails_about_limits,
    k.id, k.name, k.prefix, k.last_four, ${lifeColumns}
  FROM taken t
  JOIN reminders r ON r.id = t.reminder_id
  JOIN accounts a ON a.id = r.account_id
  JOIN members m ON m.id = t.member_id
  JOIN people p ON p.id = m.person_id
  LEFT JOIN api_keys k ON k.id = split_part(r.subject, '/', 1)
  LEFT JOIN ${secretsOfKey} ON true
  ORDER BY r.ends_at, r.id`;

export const writeResultsStatement = `
  UPDATE reminder_mails m SET outcome = result.outcome, next_attempt_at = to_timestamp(result.next_at / 1000)
  FROM unnest($1::bigint[], $2::text[], $3::text[], $4::float8[]) AS result (reminder_id, member_id, outcome, next_at)
  WHERE m.reminder_id = result.reminder_id AND m.member_id = result.member_id`;

export const deleteRemindersStatement = `
  DELETE FROM reminders WHERE id IN (SELECT id FROM reminders WHERE ends_at < $1 LIMIT $2)`;
