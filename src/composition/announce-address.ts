import type { Logger } from "pino";
import { publicUrlOf, type Config } from "../config.js";
import { writePublicSite } from "../storage/public-site.js";
import { warning } from "./log.js";

/**
 * Stores the address of this server once it listens, so that the command line can show it. A failure does not stop
 * the server.
 */
export async function announceAddress(config: Config, connectionString: string, log: Logger): Promise<void> {
  const publicUrl = publicUrlOf(config);
  const site = { publicUrl, docsBaseUrl: config.docsBaseUrl ?? publicUrl };
  await writePublicSite(connectionString, site).catch(warning(log, "commands do not learn the address"));
}
