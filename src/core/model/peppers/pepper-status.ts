import type { SecretDigester } from "../keys/secret-digester.js";
import type { PepperUse } from "./pepper-use.js";

/** A version of the pepper as this server has it, and what is signed with it. */
export interface PepperStatus extends PepperUse {
  /** Whether new secrets are signed with it. */
  readonly isSigning: boolean;
  /** Whether this server has it. What is signed with one that it has not is unknown to it. */
  readonly isKnown: boolean;
}

/** Every version that the server has, or with which a usable secret is signed, in ascending order. */
export function pepperStatuses(
  { versions, signingVersion }: Pick<SecretDigester, "versions" | "signingVersion">,
  uses: readonly PepperUse[],
): PepperStatus[] {
  const all = new Set([...versions, ...uses.map(({ version }) => version)]);
  return [...all]
    .sort((one, other) => one - other)
    .map((version) => ({
      ...(uses.find((use) => use.version === version) ?? unused(version)),
      isSigning: version === signingVersion,
      isKnown: versions.includes(version),
    }));
}

function unused(version: number): PepperUse {
  return { version, keySecrets: 0, operators: 0, sessions: 0, magicLinks: 0 };
}
