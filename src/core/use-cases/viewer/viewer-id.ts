import type { Principal } from "../../access/principal.js";
import type { AccountId } from "../../model/ids.js";

export type ViewerId = `vwr_${string}`;

/** Names the caller, and the account in which it acts. A key and a browser token belong to one account anyway. */
export function viewerIdOf(principal: Principal, accountId: AccountId | null): ViewerId {
  if (principal.kind === "key") return `vwr_${principal.apiKey.id}`;
  if (principal.kind === "browser_token") return `vwr_${principal.token.id}`;
  const who = principal.kind === "operator" ? (principal.operator.id ?? "root") : principal.person.id;
  return accountId === null ? `vwr_${who}` : `vwr_${who}_${accountId}`;
}
