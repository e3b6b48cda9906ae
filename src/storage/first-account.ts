import type { ChangeAuthor } from "../core/model/audit/change-author.js";
import type { OwnAccount } from "../core/model/sign-in/magic-link-store.js";
import { advisoryLocks } from "./advisory-locks.js";
import { changeTransaction, type ChangeJournal } from "./change-transaction.js";
import type { Database } from "./database.js";
import { insertOwnAccount } from "./people-inserts.js";

interface FirstAccount {
  readonly email: string;
  readonly ownAccount: OwnAccount;
  readonly author: ChangeAuthor;
}

/** Creates one account and its owner in an empty database. The lock serializes servers that start together. */
export async function createFirstAccount(
  database: Database,
  journal: ChangeJournal,
  { email, ownAccount, author }: FirstAccount,
): Promise<void> {
  await changeTransaction(database, journal, async (transaction, append) => {
    await transaction.$queryRaw`SELECT pg_advisory_xact_lock(${advisoryLocks.firstAccount})::text`;
    const account = await transaction.account.findFirst({ select: { id: true } });
    const person = await transaction.person.findFirst({ select: { id: true } });
    if (account !== null || person !== null) return;
    await append([await insertOwnAccount(transaction, email, ownAccount, author)]);
  });
}

/** Whether the address belongs to an owner who has never signed in. */
export async function isOwnerAwaited({ prisma }: Database, email: string): Promise<boolean> {
  const client = await prisma();
  const members = await client.member.findMany({
    where: { person: { email } },
    select: { role: true, joinedAt: true },
  });
  return members.some(({ role }) => role === "OWNER") && members.every(({ joinedAt }) => joinedAt === null);
}
