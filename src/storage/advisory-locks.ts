/** The advisory locks of a Latchkey database. No two have the same number. */
export const advisoryLocks = {
  /** The lock of Prisma's own CLI, so that the two never migrate at the same time. */
  migrations: 72_707_369,
  firstAccount: 72_707_370,
  peppers: 72_707_371,
  usagePartitions: 72_707_372,
  /** With the hash of an operator's id. */
  operators: 72_707_373,
} as const;
