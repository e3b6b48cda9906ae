import { failure, success, type Result } from "../../errors/result.js";
import { authorizeActing, type CallerCode } from "../access/authorize.js";
import type { Call } from "../access/credential.js";
import type { AccountId } from "../ids.js";
import type { Ports } from "../ports.js";
import type { KeyEvents } from "./key-event-hub.js";

export const watchApiKeyEventsCodes = ["account_suspended"] as const;

type WatchCode = (typeof watchApiKeyEventsCodes)[number] | CallerCode;

/** What happens to the keys of the account from now on, for as long as the caller may know. */
export async function watchApiKeyEvents(
  ports: Ports,
  call: Call,
  onOverrun: () => void,
): Promise<Result<KeyEvents<WatchCode>, WatchCode>> {
  const { credential } = call;
  const authorize = () => authorizeWatcher(ports, call);
  const accountId = await authorize();
  if (!accountId.ok) return accountId;
  const digests = credential.kind === "secret" ? ports.digester.candidates(credential.secret) : [];
  return ports.events.open({
    accountId: accountId.value,
    digests,
    authorize,
    onOverrun,
  });
}

/** Suspension shuts an account out of its stream; an operator goes on watching. */
async function authorizeWatcher(ports: Ports, call: Call): Promise<Result<AccountId, WatchCode>> {
  const acting = await authorizeActing(ports, call, "keys.watch");
  if (!acting.ok) return acting;
  const { principal, accountId } = acting.value;
  if (principal.kind === "operator") return success(accountId);
  const account = await ports.accounts.find(accountId);
  if (account === null) return failure("account_not_found");
  return account.suspendedAt === null ? success(account.id) : failure("account_suspended");
}
