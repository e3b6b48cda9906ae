import type { Account } from "../core/model/accounts/account.js";
import type { AuditRecord } from "../core/model/audit/audit-event.js";
import { fieldsOf } from "../core/model/audit/changed-fields.js";
import type { ChangeAuthor } from "../core/model/audit/change-author.js";

/** The first event in the chain of the new account. `owner` is the address of its first member. */
export function accountCreated(
  account: Account,
  author: ChangeAuthor,
  owner: string | null = null,
): AuditRecord {
  const { id } = account;
  const after = fieldsOf({ ...account, owner });
  return { accountId: id, action: "account.created", target: id, before: null, after, author };
}
