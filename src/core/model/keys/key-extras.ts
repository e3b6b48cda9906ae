import type { MemberId } from "../ids.js";
import { noRestrictions, type KeyRestrictions } from "./key-restrictions.js";
import type { Revocation } from "./revocation.js";

/** The fields of a key that most keys leave empty. A field added here is remembered and shown with the others. */
export interface KeyExtras extends KeyRestrictions {
  /** What the key may do on the protected API, as `reports:read`; nothing when empty. */
  readonly scopes: readonly string[];
  readonly description: string | null;
  /** A JSON object of the customer's, as text. */
  readonly metadata: string | null;
  /** The member whose key it is. */
  readonly ownerId: MemberId | null;
  /** Whose key it is in the customer's own system. */
  readonly externalOwnerId: string | null;
  readonly tags: readonly string[];
  /** Who revoked it and why; null while it is not revoked. */
  readonly revocation: Revocation | null;
}

export const noExtras: KeyExtras = {
  ...noRestrictions,
  scopes: [],
  description: null,
  metadata: null,
  ownerId: null,
  externalOwnerId: null,
  tags: [],
  revocation: null,
};

const extraNames = Object.keys(noExtras).filter(isExtraName);

export function hasExtras(extras: KeyExtras): boolean {
  return extraNames.some((name) => {
    const value = extras[name];
    return Array.isArray(value) ? value.length > 0 : value !== null;
  });
}

function isExtraName(name: string): name is keyof KeyExtras {
  return Object.hasOwn(noExtras, name);
}
