import type { ClusterSite } from "./cluster.js";

/** Everything that stays the same from one run of the server to the next. */
export interface ServerSite extends ClusterSite {
  readonly dataDirectory: string;
  readonly socketDirectory: string;
  readonly settings: Readonly<Record<string, string>>;
}
