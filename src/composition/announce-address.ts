import type { Logger } from "pino";
import { publicUrlOf, type Config } from "../config.js";
import { writePublicSite } from "../storage/public-site.js";
import { warning } from "./log.js";

/** Tells the command line where this server is, once the server listens. A failure is no reason to stop it. */
export async function announceAddress(config: Config, connectionString: string, log: Logger): Promise<void> {
  const publicUrl = publicUrlOf(config);
  const site = { publicUrl, docsBaseUrl: config.docsBaseUrl ?? publicUrl };
  await writePublicSite(connectionString, site).catch(warning(log, "commands do not learn the address"));
}
