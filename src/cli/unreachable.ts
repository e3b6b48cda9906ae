/** The database could not be reached, or started. */
export class Unreachable extends Error {
  override readonly name = "Unreachable";
}
