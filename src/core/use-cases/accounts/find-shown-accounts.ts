import { failure, success, type Result } from "../../../errors/result.js";
import type { Account } from "../../model/accounts/account.js";
import type { Call } from "../../model/callers/credential.js";
import type { AccountId } from "../../model/ids.js";
import type { Services } from "../../services.js";

/** The accounts of records that the caller was shown. A browser token shows keys, and nothing of their account. */
export async function findShownAccounts(
  { accounts }: Services,
  { caller }: Call,
  ids: readonly AccountId[],
): Promise<Result<readonly Account[], "endpoint_restricted">> {
  if (caller === null || caller.kind === "browser_token") return failure("endpoint_restricted", [notShown]);
  return success(await accounts.findMany(ids));
}

const notShown = {
  field: "Authorization",
  message: "A browser token does not show the account of its keys.",
};
