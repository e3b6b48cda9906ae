import type { PepperCheck, PepperClaim } from "./pepper-claim.js";
import { describeUse, type PepperUse } from "./pepper-use.js";

/** A replica that runs now, as it last said. */
export interface RunningReplica {
  readonly versions: readonly number[];
  readonly signingVersion: number;
  readonly seenAt: Date;
}

/** A version that the database knows; its check value is null when no server of this release has had it. */
export interface RecordedPepper {
  readonly version: number;
  readonly check: Buffer | null;
}

/** What the database knows of peppers when a server starts. */
export interface PepperState {
  readonly recorded: readonly RecordedPepper[];
  /** Versions that servers were started without before. */
  readonly retired: readonly number[];
  readonly running: readonly RunningReplica[];
  /** The uses of every version but those of `settledVersions`. */
  readonly uses: readonly PepperUse[];
}

export interface PepperProblem {
  readonly message: string;
  /** The running replicas that cause it. Without any the problem does not go away by itself. */
  readonly causedBy: readonly RunningReplica[];
}

/** Versions that the server has, with the value that the database knows or with the first one: their uses do not matter. */
export function settledVersions({ checks }: PepperClaim, recorded: readonly RecordedPepper[]): number[] {
  return checks.filter((check) => !isOtherValue(check, recorded)).map(({ version }) => version);
}

/** Why a server must not start with these peppers: it would refuse what another one made, or the other way round. */
export function judgePeppers(claim: PepperClaim, state: PepperState): PepperProblem[] {
  const { running, recorded } = state;
  const listed = new Set(claim.checks.map(({ version }) => version));
  const wrong = claim.checks
    .filter((check) => isOtherValue(check, recorded))
    .flatMap(({ version }) => judgeWrongValue(version, state));
  const foreignVersions = new Set(
    running.map(({ signingVersion }) => signingVersion).filter((version) => !listed.has(version)),
  );
  const foreign = [...foreignVersions].map((version) => ({
    message: `version ${version} is missing, and a running server signs with it. Add it`,
    causedBy: running.filter(({ signingVersion }) => signingVersion === version),
  }));
  const given = new Set([...listed, ...foreignVersions, ...state.retired, ...claim.forcedRetirements]);
  const missing = state.uses
    .filter(({ version }) => !given.has(version))
    .map((use) => ({ message: missingMessage(use), causedBy: [] }));
  return [...wrong, ...foreign, ...missing, ...judgeSigning(claim, running)];
}

function isOtherValue({ version, check }: PepperCheck, recorded: readonly RecordedPepper[]): boolean {
  const known = recorded.find((record) => record.version === version);
  return known?.check != null && !known.check.equals(check);
}

/** A wrong value that nothing is signed with and nobody else has may be put right. */
function judgeWrongValue(version: number, { uses, running }: PepperState): PepperProblem[] {
  const message =
    `version ${version} has another value than on the servers of this database before. Put the right value back;` +
    " a new pepper needs a new version number";
  if (uses.some((use) => use.version === version)) return [{ message, causedBy: [] }];
  const causedBy = running.filter(({ versions }) => versions.includes(version));
  return causedBy.length === 0 ? [] : [{ message, causedBy }];
}

function missingMessage(use: PepperUse): string {
  const { version } = use;
  return (
    `version ${version} is missing, and signed with it: ${describeUse(use)}. Put it back: the secrets of keys and` +
    " operators are signed anew when they are used. To give up those that are left, set" +
    ` KEY_PEPPERS_FORCE_RETIRE=${version}`
  );
}

function judgeSigning({ signingVersion }: PepperClaim, running: readonly RunningReplica[]): PepperProblem[] {
  const causedBy = running.filter(({ versions }) => !versions.includes(signingVersion));
  const [first] = causedBy;
  if (first === undefined) return [];
  const message =
    `version ${signingVersion} would sign, but a running server does not recognise it. First start every server` +
    ` with version ${signingVersion} listed and KEY_PEPPER_SIGNING=${first.signingVersion}; then let version` +
    ` ${signingVersion} sign`;
  return [{ message, causedBy }];
}
