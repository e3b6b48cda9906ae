import type { Result } from "../../../errors/result.js";
import { authorize, type CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import { isAccountId } from "../../model/ids.js";
import type { Page } from "../../model/paging/page.js";
import { pageByCreation } from "../../model/paging/page-by-creation.js";
import type { PageRequest } from "../../model/paging/page-request.js";
import type { Ports } from "../../ports.js";
import type { Account } from "../../model/accounts/account.js";

export const listAccountsCodes = ["validation_error"] as const;

type Code = (typeof listAccountsCodes)[number] | CallerCode;

/** Newest first. */
export async function listAccounts(
  ports: Ports,
  call: Call,
  request: PageRequest,
): Promise<Result<Page<Account>, Code>> {
  const caller = await authorize(ports, call, "accounts.list");
  if (!caller.ok) return caller;
  return pageByCreation(request, {
    orderName: "accounts createdAt desc",
    isId: isAccountId,
    list: (window) => ports.accounts.list(window),
    count: () => ports.accounts.count(),
  });
}
