/** What is in a backup. */
export interface BackupSummary {
  /** Every change that was acknowledged before this moment is in it. */
  readonly takenAt: Date;
  /** The version of Latchkey that made it. */
  readonly madeBy: string;
  readonly tables: number;
  readonly rows: number;
  /** The versions of the pepper that its secrets are signed with. The peppers themselves are not in it. */
  readonly pepperVersions: readonly number[];
}

/** How far a backup or a restore is. */
export interface BackupProgress {
  readonly table: string;
  /** Of rows, as text, before they are compressed. */
  readonly bytes: number;
}

export interface Backups {
  /** Into a new file, or to standard output when null. */
  backUp(file: string | null, onProgress: (progress: BackupProgress) => void): Promise<BackupSummary>;
  /** From a file, or from standard input when null, into an empty database. */
  restore(file: string | null, onProgress: (progress: BackupProgress) => void): Promise<BackupSummary>;
}

/** Why a backup cannot be made or restored, in words for the operator. */
export class BackupRefused extends Error {
  override readonly name = "BackupRefused";
}
