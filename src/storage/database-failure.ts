import { StorageUnavailable } from "../core/model/storage-unavailable.js";

/** SQLSTATEs, and codes of the driver and of Prisma, for temporary failures: the same statement may succeed later. */
const temporaryCodes = [
  /^08/, // connection exceptions
  /^53/, // out of connections, memory or disk
  /^57(014|P0[1-5])$/, // cancelled by a timeout, shutting down, starting up
  /^58/, // system errors
  /^40P01$/, // a deadlock, of which this transaction was undone
  /^25006$/, // a standby, which is read-only
  /^(28|3D)/, // a wrong password or a missing database: a fault of the installation, not of the request
  /^55000$/, // the database accepts no connections now
  /^E(CONNREFUSED|CONNRESET|PIPE|NOTFOUND|TIMEDOUT|HOSTUNREACH|NETUNREACH|AI_AGAIN)$/,
  /^ENOENT$/, // the socket of a local server that does not run
  /^P(1001|1002|1008|1017|2024|2028|2037)$/,
];

const temporaryMessages =
  /timeout exceeded when trying to connect|Connection terminated|Query read timeout|Client has encountered a connection error|Cannot use a pool after calling end|Client was closed/i;

/** Replaces temporary failures of the database with `StorageUnavailable`. */
export async function translatingFailures<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw isTemporary(error)
      ? new StorageUnavailable("The database is out of reach", { cause: error })
      : error;
  }
}

function isTemporary(error: unknown, depth = 0): boolean {
  if (typeof error !== "object" || error === null || depth > 4) return false;
  for (const name of ["code", "originalCode"]) {
    const code: unknown = Reflect.get(error, name);
    if (typeof code === "string" && temporaryCodes.some((pattern) => pattern.test(code))) return true;
  }
  const message: unknown = Reflect.get(error, "message");
  if (typeof message === "string" && temporaryMessages.test(message)) return true;
  // Prisma puts the driver's own error under `cause` or in `meta.driverAdapterError`.
  const meta: unknown = Reflect.get(error, "meta");
  const driverError: unknown =
    typeof meta === "object" && meta !== null ? Reflect.get(meta, "driverAdapterError") : undefined;
  return isTemporary(Reflect.get(error, "cause"), depth + 1) || isTemporary(driverError, depth + 1);
}
