import type { Member } from "./member.js";
import type { LockedMembers } from "./member-store.js";

/** Without an owner nobody could manage the account from inside. */
export async function isLastOwner(locked: LockedMembers, { role }: Member): Promise<boolean> {
  return role === "OWNER" && (await locked.countOwners()) <= 1;
}
