/** How many secrets that can still be used are signed with one version of the pepper. */
export interface PepperUse {
  readonly version: number;
  /** Secrets of keys that are neither revoked nor expired. */
  readonly keySecrets: number;
  /** Operators that are not revoked. */
  readonly operators: number;
  /** Sessions that have not ended. */
  readonly sessions: number;
  /** Links to sign in that were not used and have not expired. */
  readonly magicLinks: number;
}

/** A running server, as far as it says so itself. */
export interface ReplicaRecord {
  /** Made anew at each start. */
  readonly name: string;
  /** Of the pepper. */
  readonly versions: readonly number[];
  readonly signingVersion: number;
  readonly seenAt: Date;
}

export interface PepperReader {
  /** A count for each version with which a usable secret is signed. */
  countUses(now: Date, sessionIdleMs: number): Promise<readonly PepperUse[]>;
  /** Those that were seen lately. */
  listReplicas(): Promise<readonly ReplicaRecord[]>;
}

/** The counts as words, the kinds without any left out. */
export function describeUse({ keySecrets, operators, sessions, magicLinks }: PepperUse): string {
  const parts = [
    counted(keySecrets, "secret of a key", "secrets of keys"),
    counted(operators, "operator", "operators"),
    counted(sessions, "session", "sessions"),
    counted(magicLinks, "sign-in link", "sign-in links"),
  ];
  return parts.filter((part) => part !== null).join(", ");
}

function counted(count: number, one: string, many: string): string | null {
  return count === 0 ? null : `${count} ${count === 1 ? one : many}`;
}
