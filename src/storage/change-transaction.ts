import type { AuditRecord } from "../core/model/audit/audit-event.js";
import { CallerEnded } from "../core/model/callers/caller-ended.js";
import { appendAudit } from "./append-audit.js";
import { callerStands } from "./caller-stands.js";
import { readCommitted, type Database, type Transaction } from "./database.js";
import { translatingFailures } from "./database-failure.js";

/** The clock that dates changes, and who hears of those that are committed. */
export interface ChangeJournal {
  databaseNowMs(): number;
  noteCommitted(records: readonly AuditRecord[]): void;
  /** Until no replica uses what was ended before. */
  waitForEarlierChanges(): Promise<void>;
}

/** Adds to the audit trail. Nothing but the commit may follow (`append-audit.ts`). */
export type AppendAudit = (records: readonly AuditRecord[]) => Promise<void>;

/** A transaction that may change something. What it adds to the audit trail is noted once it is committed. */
export async function changeTransaction<Value>(
  { prisma }: Pick<Database, "prisma">,
  journal: ChangeJournal,
  work: (transaction: Transaction, append: AppendAudit) => Promise<Value>,
): Promise<Value> {
  const appended: AuditRecord[] = [];
  const value = await translatingFailures(async () =>
    (await prisma()).$transaction(
      (transaction) =>
        work(transaction, async (records) => {
          await appendAudit(transaction, records, new Date(journal.databaseNowMs()));
          await demandStanding(transaction, records);
          appended.push(...records);
        }),
      readCommitted,
    ),
  ).catch(async (error: unknown) => {
    // The call is made again, and must not be recognised by what this server remembers.
    if (error instanceof CallerEnded) await journal.waitForEarlierChanges();
    throw error;
  });
  journal.noteCommitted(appended);
  return value;
}

async function demandStanding(transaction: Transaction, records: readonly AuditRecord[]): Promise<void> {
  const standing = records[0]?.author.standing ?? null;
  if (standing !== null && !(await callerStands(transaction, standing, records))) throw new CallerEnded();
}
