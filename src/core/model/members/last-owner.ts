import type { Member } from "./member.js";
import type { LockedMembers } from "./member-store.js";

/** Without an owner no member could manage the account. */
export async function isLastOwner(locked: LockedMembers, { role }: Member): Promise<boolean> {
  return role === "OWNER" && (await locked.countOwners()) <= 1;
}
