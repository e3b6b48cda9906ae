/** The database's clock: every rule goes by this one, on every replica. */
export type Clock = () => Date;
