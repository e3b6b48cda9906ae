/** Said because a database can have another default, whose snapshot would be older than the lock. */
export const eachStatementSeesWhatIsCommitted = { isolationLevel: "ReadCommitted" } as const;
