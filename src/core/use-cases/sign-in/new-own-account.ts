import { newAccount } from "../../model/accounts/new-account.js";
import { newMemberId, newPersonId } from "../../model/ids.js";
import type { OwnAccount } from "../../model/sign-in/magic-link-store.js";

/** The account of a person who signs in and was not invited to one. */
export function newOwnAccount(now: Date): OwnAccount {
  const ids = { id: newMemberId(now), personId: newPersonId(now) };
  return {
    account: newAccount("My account", now),
    owner: { ...ids, role: "OWNER", createdAt: now, invitedBy: null },
  };
}
