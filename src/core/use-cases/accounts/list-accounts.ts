import { failure, type Result } from "../../../errors/result.js";
import { authorize, type CallerCode } from "../../access/authorize.js";
import type { Call } from "../../model/callers/credential.js";
import { isAccountId } from "../../model/ids.js";
import type { Page } from "../../model/paging/page.js";
import { pageByCreation } from "../../model/paging/page-by-creation.js";
import type { PageRequest } from "../../model/paging/page-request.js";
import { storableText } from "../../model/storable-text.js";
import type { Services } from "../../services.js";
import type { Account } from "../../model/accounts/account.js";

export const listAccountsCodes = ["validation_error"] as const;

type Code = (typeof listAccountsCodes)[number] | CallerCode;

export interface ListAccountsInput extends PageRequest {
  /** In the name, or all of the id or the external id. */
  readonly search?: string | null | undefined;
}

/** Newest first. */
export async function listAccounts(
  services: Services,
  call: Call,
  { search = null, ...request }: ListAccountsInput,
): Promise<Result<Page<Account>, Code>> {
  const caller = await authorize(services, call, "accounts.list");
  if (!caller.ok) return caller;
  const text = search === null ? null : storableText("search", search);
  if (text?.ok === false) return failure("validation_error", text.details);
  return pageByCreation(request, {
    orderName: "accounts createdAt desc",
    isId: isAccountId,
    list: (window) => services.accounts.list(search, window),
    count: () => services.accounts.count(search),
  });
}
