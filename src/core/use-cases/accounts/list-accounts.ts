import type { Result } from "../../../errors/result.js";
import { authorize, type CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import { isAccountId } from "../../model/ids.js";
import type { Page } from "../../model/paging/page.js";
import { pageByCreation } from "../../model/paging/page-by-creation.js";
import type { PageRequest } from "../../model/paging/page-request.js";
import type { Services } from "../../services.js";
import type { Account } from "../../model/accounts/account.js";

export const listAccountsCodes = ["validation_error"] as const;

type Code = (typeof listAccountsCodes)[number] | CallerCode;

/** Newest first. */
export async function listAccounts(
  services: Services,
  call: Call,
  request: PageRequest,
): Promise<Result<Page<Account>, Code>> {
  const caller = await authorize(services, call, "accounts.list");
  if (!caller.ok) return caller;
  return pageByCreation(request, {
    orderName: "accounts createdAt desc",
    isId: isAccountId,
    list: (window) => services.accounts.list(window),
    count: () => services.accounts.count(),
  });
}
