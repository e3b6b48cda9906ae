/**
 * The tables that a backup has, and why. Parents come before the tables that refer to them, because rows are restored in
 * this order.
 */
export const keptTables: Readonly<Record<string, string>> = {
  accounts: "records",
  people: "records",
  members: "records",
  token_members: "records",
  api_keys: "records",
  key_secrets: "digests, without which no key works",
  operators: "records, with digests",
  browser_token_revocations: "a token that was ended stays ended",
  audit_heads: "the ends of the audit chains",
  audit_events: "the audit chains",
  peppers: "check values: a server with another pepper is refused",
  limit_windows: "what was leased to servers counts as used, so that nothing is given twice",
  limit_days: "what was used of quotas",
  key_usage: "counts that a version before has left",
  usage_journal: "counts that are not folded yet",
  usage_writers: "a batch that a server sends again is not counted twice",
  usage_minutes: "counts",
  usage_hours: "counts",
  usage_days: "counts",
  usage_places: "from where keys were used",
  reminders: "nobody is reminded twice",
  reminder_mails: "nobody is reminded twice",
};

/** The tables that a backup leaves out, and why. */
export const leftOutTables: Readonly<Record<string, string>> = {
  sessions: "one that was signed out since would work again; people sign in anew",
  magic_links: "one that was used since would work again",
  secret_links: "one that was opened since would show its secret again",
  replica_peppers: "which servers run now",
  public_site: "where the servers are reached; the next server to start writes it",
  _prisma_migrations: "the first line of a backup names them, and a restore applies them",
};
