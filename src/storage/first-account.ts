import type { ChangeAuthor } from "../core/model/audit/change-author.js";
import type { OwnAccount } from "../core/model/sign-in/magic-link-store.js";
import { Counter } from "../metrics/counter.js";
import { advisoryLocks } from "./advisory-locks.js";
import { appendAudit } from "./append-audit.js";
import { readCommitted, type Database } from "./database.js";
import { insertOwnAccount } from "./people-inserts.js";

/** Creates one account and its owner in an empty database. The lock serializes servers that start together. */
export async function createFirstAccount(
  { prisma }: Database,
  email: string,
  ownAccount: OwnAccount,
  author: ChangeAuthor,
): Promise<void> {
  await prisma.$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT pg_advisory_xact_lock(${advisoryLocks.firstAccount})::text`;
    const account = await transaction.account.findFirst({ select: { id: true } });
    const person = await transaction.person.findFirst({ select: { id: true } });
    if (account !== null || person !== null) return;
    const created = await insertOwnAccount(transaction, email, ownAccount, author);
    await appendAudit(transaction, [created], ownAccount.account.createdAt, new Counter());
  }, readCommitted);
}

/** Whether the address belongs to an owner who has never signed in. */
export async function isOwnerAwaited({ prisma }: Database, email: string): Promise<boolean> {
  const members = await prisma.member.findMany({
    where: { person: { email } },
    select: { role: true, joinedAt: true },
  });
  return members.some(({ role }) => role === "OWNER") && members.every(({ joinedAt }) => joinedAt === null);
}
