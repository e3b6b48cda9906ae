/** In the place of an owner: of all tokens of the account. */
export const anyOwner = "";

/** Whose revocations end the tokens of this owner. */
export function tokenOwners(externalOwnerId: string | null): string[] {
  return externalOwnerId === null ? [anyOwner] : [anyOwner, externalOwnerId];
}
