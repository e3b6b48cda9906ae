import type { AuditRecord } from "../core/model/audit/audit-event.js";
import { appendAudit } from "./append-audit.js";
import { readCommitted, type Database, type Transaction } from "./database.js";
import { translatingFailures } from "./database-failure.js";

/** The clock that dates changes, and who hears of those that are committed. */
export interface ChangeJournal {
  databaseNowMs(): number;
  noteCommitted(records: readonly AuditRecord[]): void;
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
  const value = await translatingFailures(() =>
    prisma.$transaction(
      (transaction) =>
        work(transaction, async (records) => {
          await appendAudit(transaction, records, new Date(journal.databaseNowMs()));
          appended.push(...records);
        }),
      readCommitted,
    ),
  );
  journal.noteCommitted(appended);
  return value;
}
