import { execFileSync } from "node:child_process";
import { inject } from "vitest";
import { clusterDirectoryIn } from "../../src/storage/embedded/cluster-directory.js";

/** With its owner and modes, without which PostgreSQL refuses it. */
export function copyCluster(from: string, to: string): void {
  execFileSync("cp", ["-a", from, to]);
}

/** Puts the cluster into a data directory that a first start would make, which takes longer than all else of a start. */
export function addNewCluster(dataDirectory: string): void {
  const newCluster = inject("newCluster");
  if (newCluster !== null) copyCluster(newCluster, clusterDirectoryIn(dataDirectory));
}
