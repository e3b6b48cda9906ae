import { StorageUnavailable } from "../core/model/storage-unavailable.js";

/** SQLSTATEs, driver and Prisma codes that say "not now", as opposed to "not like this". */
const notNow = [
  /^08/, // connection exceptions
  /^53/, // out of connections, memory or disk
  /^57(014|P0[1-5])$/, // cancelled by a timeout, shutting down, starting up
  /^58/, // system errors
  /^25006$/, // a standby: nothing can be written here
  /^(28|3D)/, // lets us not in, or is not there: nobody's request is wrong
  /^55000$/, // takes no connections now
  /^E(CONNREFUSED|CONNRESET|PIPE|NOTFOUND|TIMEDOUT|HOSTUNREACH|NETUNREACH|AI_AGAIN)$/,
  /^ENOENT$/, // the socket of a local server that is not there
  /^P(1001|1002|1008|1017|2024|2028|2037)$/,
];

const notNowMessages =
  /timeout exceeded when trying to connect|Connection terminated|Query read timeout|Client has encountered a connection error|Cannot use a pool after calling end|Client was closed/i;

export async function translatingFailures<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw isNotNow(error) ? new StorageUnavailable("The database is out of reach", { cause: error }) : error;
  }
}

function isNotNow(error: unknown, depth = 0): boolean {
  if (typeof error !== "object" || error === null || depth > 4) return false;
  for (const name of ["code", "originalCode"]) {
    const code: unknown = Reflect.get(error, name);
    if (typeof code === "string" && notNow.some((pattern) => pattern.test(code))) return true;
  }
  const message: unknown = Reflect.get(error, "message");
  if (typeof message === "string" && notNowMessages.test(message)) return true;
  // Prisma puts the driver's own error under `cause` or in `meta.driverAdapterError`.
  const meta: unknown = Reflect.get(error, "meta");
  const driverError: unknown =
    typeof meta === "object" && meta !== null ? Reflect.get(meta, "driverAdapterError") : undefined;
  return isNotNow(Reflect.get(error, "cause"), depth + 1) || isNotNow(driverError, depth + 1);
}
