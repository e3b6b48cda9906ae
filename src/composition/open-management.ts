import type { Config } from "../config.js";
import type { ManagementFaces, ManagementOptions } from "../http/mounts/management-faces.js";
import { readDashboard } from "./read-dashboard.js";
import { readEmbed } from "./read-embed.js";

type Given = Pick<ManagementOptions, "serverInfo" | "log" | "metrics" | "manifest" | "onCompiledAnswer">;

/** Loads the faces of management: most of what a server loads at all. */
export async function openManagement(config: Config, given: Given): Promise<ManagementFaces> {
  const { createManagementFaces } = await import("../http/mounts/management-faces.js");
  return createManagementFaces({
    ...given,
    introspection: config.introspection,
    isProduction: config.isProduction,
    bodyLimitBytes: config.bodyLimitBytes,
    dashboard: await readDashboard(),
    embed: await readEmbed(),
    compiledOperations: config.compiledOperations,
    maxSubscriptions: config.maxSubscriptions,
  });
}
