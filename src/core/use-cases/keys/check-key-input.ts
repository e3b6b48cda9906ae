import type { ErrorDetail } from "../../../errors/result.js";
import type { AccountId } from "../../model/ids.js";
import type { KeyExtras } from "../../model/keys/key-extras.js";
import { checkProfile, noMember, type ProfileInput } from "../../model/keys/key-profile.js";
import { checkRestrictions, type RestrictionsInput } from "../../model/keys/key-restrictions.js";
import { refuseUndeclared } from "../../model/keys/scope-catalogue.js";
import { checkScopes } from "../../model/keys/scopes.js";
import type { Services } from "../../services.js";

/** What can be said of a new key and of one that is changed. */
export interface KeyInput extends RestrictionsInput, ProfileInput {
  readonly scopes?: readonly string[] | null | undefined;
}

/** The fields that the input sets, and what is wrong with them. The policy of the account is checked under a lock. */
export async function checkKeyInput(
  { members, scopeCatalogue }: Services,
  accountId: AccountId,
  input: KeyInput,
): Promise<{ fields: Partial<Omit<KeyExtras, "revocation">>; details: ErrorDetail[] }> {
  const { restrictions, details } = checkRestrictions(input);
  const scopes = input.scopes === undefined ? undefined : checkScopes("scopes", input.scopes ?? [], details);
  const profile = checkProfile(input, details);
  const fields = { ...restrictions, ...profile, ...(scopes === undefined ? {} : { scopes }) };
  if (details.length > 0) return { fields, details };
  details.push(...refuseUndeclared(scopeCatalogue, scopes ?? []));
  const { ownerId } = profile;
  if (typeof ownerId === "string" && (await members.find(accountId, ownerId)) === null)
    details.push(noMember);
  return { fields, details };
}
