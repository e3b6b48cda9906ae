import type { ClusterSetup } from "./cluster.js";

/** Everything that stays the same when the server is started again. */
export interface ServerSetup extends ClusterSetup {
  readonly dataDirectory: string;
  readonly socketDirectory: string;
  readonly settings: Readonly<Record<string, string>>;
}
