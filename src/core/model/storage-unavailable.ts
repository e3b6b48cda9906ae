/**
 * Thrown by storage when the database cannot be asked. It is not a bug and no use-case can do
 * anything about it, so it passes through them; the core's edge turns it into `service_unavailable`.
 */
export class StorageUnavailable extends Error {
  override readonly name = "StorageUnavailable";
}
