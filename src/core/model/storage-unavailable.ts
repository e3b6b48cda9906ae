/**
 * Thrown by storage when the database is out of reach. That is no bug, and use-cases cannot handle it, so they let
 * it pass. `lanes.ts` turns it into `service_unavailable`.
 */
export class StorageUnavailable extends Error {
  override readonly name = "StorageUnavailable";
}
