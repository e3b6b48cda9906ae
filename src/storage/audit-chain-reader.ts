import { chainStart } from "../core/model/audit/audit-chain.js";
import type { StoredAuditEvent } from "../core/model/audit/audit-event.js";
import type { AuditChain } from "../core/model/audit/audit-store.js";
import type { Transaction } from "./database.js";
import type { AuditEventModel } from "./generated/models.js";

export const auditBatchSize = 500;

/** The chain as the transaction sees it, which must see one state of the database only. */
export async function readAuditChain(transaction: Transaction, accountId: string): Promise<AuditChain> {
  const head = await transaction.auditHead.findUnique({ where: { accountId } });
  return {
    head: { number: Number(head?.number ?? 0), hash: head?.hash ?? chainStart },
    anchor: { number: Number(head?.anchorNumber ?? 0), hash: head?.anchorHash ?? chainStart },
    eventsAfter: (number) => readEvents(transaction, accountId, number),
  };
}

async function* readEvents(
  { auditEvent }: Transaction,
  accountId: string,
  after: number | null,
): AsyncGenerator<readonly StoredAuditEvent[]> {
  for (let last = after === null ? null : BigInt(after); ;) {
    const rows: AuditEventModel[] = await auditEvent.findMany({
      where: { accountId, ...(last === null ? {} : { number: { gt: last } }) },
      orderBy: { number: "asc" },
      take: auditBatchSize,
    });
    const end = rows.at(-1);
    if (end === undefined) return;
    yield rows.map(toStoredAuditEvent);
    last = end.number;
  }
}

export function toStoredAuditEvent(row: AuditEventModel): StoredAuditEvent {
  return { ...row, number: Number(row.number) };
}
