/** What a script can tell by the exit code alone. */
export const exitCodes = {
  done: 0,
  /** An error code of the catalogue: what was asked for was refused. Or what was examined is not as it should be. */
  refused: 1,
  /** The command line or the configuration is wrong: nothing was tried. */
  misused: 2,
  /** The database cannot be reached or started, or the server of --url cannot be reached. */
  unreachable: 3,
} as const;

/** The database could not be reached, or started; or no server of Latchkey answered. */
export class Unreachable extends Error {
  override readonly name = "Unreachable";
}

/** The command cannot be used as it was called. */
export class Misused extends Error {
  override readonly name = "Misused";
}
