import type { Check } from "./check.js";
import { checkPort } from "./checks/check-port.js";
import { clock } from "./checks/clock.js";
import { connections } from "./checks/connections.js";
import { dataDirectory } from "./checks/data-directory.js";
import { database } from "./checks/database.js";
import { disk } from "./checks/disk.js";
import { durability } from "./checks/durability.js";
import { mail } from "./checks/mail.js";
import { metricsPort } from "./checks/metrics-port.js";
import { migrations } from "./checks/migrations.js";
import { node } from "./checks/node.js";
import { peppers } from "./checks/peppers.js";
import { pooler } from "./checks/pooler.js";
import { port } from "./checks/port.js";
import { proxies } from "./checks/proxies.js";
import { publicUrl } from "./checks/public-url.js";
import { rights } from "./checks/rights.js";
import { secrets } from "./checks/secrets.js";
import { servers } from "./checks/servers.js";
import { settings } from "./checks/settings.js";
import { size } from "./checks/size.js";
import { tokenIssuer } from "./checks/token-issuer.js";

/** In the order in which they are shown: what this machine has, its database, what is around. */
export const checks: readonly Check[] = [
  settings,
  node,
  dataDirectory,
  disk,
  secrets,
  database,
  pooler,
  migrations,
  rights,
  durability,
  connections,
  size,
  clock,
  peppers,
  servers,
  port,
  checkPort,
  metricsPort,
  publicUrl,
  proxies,
  mail,
  tokenIssuer,
];
