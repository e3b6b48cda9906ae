import type { Logger } from "pino";
import { publicUrlOf, type Config } from "../config.js";
import { writePublicUrls } from "../storage/public-urls.js";
import { warning } from "./log.js";

/**
 * Stores the address of this server once it listens, so that the command line can show it. A failure does not stop
 * the server.
 */
export async function announceAddress(config: Config, connectionString: string, log: Logger): Promise<void> {
  const publicUrl = publicUrlOf(config);
  const urls = { publicUrl, docsBaseUrl: config.docsBaseUrl ?? publicUrl };
  await writePublicUrls(connectionString, urls).catch(warning(log, "commands do not learn the address"));
}
