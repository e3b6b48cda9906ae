/** The dashboard as the build made it. */
export interface DashboardFiles {
  readonly page: string;
  /** The texts of its operations. They may run even if the operator's manifest lacks them. */
  readonly operations: readonly string[];
  /** The names of its assets and of their compressed forms, which end in `.br` and `.gz`. */
  readonly names: ReadonlySet<string>;
  readonly read: (name: string) => Promise<Buffer>;
}
