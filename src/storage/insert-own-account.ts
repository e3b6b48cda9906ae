import type { OwnAccount } from "../core/model/sign-in/magic-link-store.js";
import type { Transaction } from "./database.js";
import { insertMember } from "./insert-member.js";

export async function insertOwnAccount(
  transaction: Transaction,
  email: string,
  { account, owner }: OwnAccount,
): Promise<void> {
  await transaction.account.create({ data: account });
  await insertMember(transaction, account.id, { ...owner, email });
}
