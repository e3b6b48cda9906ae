import { z } from "zod";
import { isAuditAction } from "../core/model/audit/audit-action.js";
import { chainOf } from "../core/model/audit/audit-chain.js";
import type { AuditEvent } from "../core/model/audit/audit-event.js";
import type { AuditFilter } from "../core/model/audit/audit-filter.js";
import type { AuditStore } from "../core/model/audit/audit-store.js";
import { actorName, parseActor, type Actor } from "../core/model/callers/actor.js";
import { isAccountId } from "../core/model/ids.js";
import { auditBatchSize, readAuditChain, toStoredAuditEvent } from "./audit-chain-reader.js";
import type { Database } from "./database.js";
import { translatingFailures } from "./database-failure.js";
import type { AuditEventModel, AuditEventWhereInput } from "./generated/models.js";
import { readWindow, type KeysetColumn } from "./keyset.js";

/** So few that a change of the account hardly waits for them. */
const prunedAtOnce = 500;
const prunedChains = 20;

const number: KeysetColumn = { field: "number", isDate: false, isNullable: false, isNumber: true };

const oldChains = z.array(z.object({ account_id: z.string() }));
const deletedRows = z.array(z.object({ deleted: z.number() }));

/** `management` is for pages; `reading` is for long readings, so that they take no connection from others. */
export function createAuditStore({ prisma }: Database, reading: Database): AuditStore {
  return {
    async list(filter, window) {
      const set = toWhere(filter);
      const slice = await readWindow(number, "desc", window, {
        find: async (where, direction, limit) =>
          (await prisma()).auditEvent.findMany({
            where: { AND: [set, ...where] },
            orderBy: { number: direction },
            take: limit,
          }),
        findOne: async (where) =>
          (await prisma()).auditEvent.findFirst({
            where: { AND: [set, ...where] },
            select: { number: true },
          }),
      });
      return { ...slice, items: slice.items.map(toAuditEvent) };
    },

    async find(accountId, eventNumber) {
      const client = await prisma();
      const row = await client.auditEvent.findFirst({
        where: { accountId: chainOf(accountId), number: eventNumber },
      });
      return row === null ? null : toAuditEvent(row);
    },

    count: async (filter) => (await prisma()).auditEvent.count({ where: toWhere(filter) }),

    async *stream(filter) {
      const client = await reading.prisma();
      let last = 0n;
      for (;;) {
        const rows = await client.auditEvent.findMany({
          where: { AND: [toWhere(filter), { number: { gt: last } }] },
          orderBy: { number: "asc" },
          take: auditBatchSize,
        });
        const end = rows.at(-1);
        if (end === undefined) return;
        yield rows.map(toAuditEvent);
        last = end.number;
      }
    },

    withChain: (accountId, work) =>
      translatingFailures(async () =>
        (await reading.prisma()).$transaction(
          async (transaction) => work(await readAuditChain(transaction, chainOf(accountId))),
          { isolationLevel: "RepeatableRead" },
        ),
      ),

    async prune(before) {
      const client = await reading.prisma();
      const chains = oldChains.parse(
        await client.$queryRaw`
          SELECT h.account_id FROM audit_heads h
          JOIN audit_events e ON e.account_id = h.account_id AND e.number = h.anchor_number + 1
          WHERE e.occurred_at < ${before}::timestamptz LIMIT ${prunedChains}`,
      );
      let deletedCount = 0;
      for (const { account_id: accountId } of chains) {
        const rows = await client.$queryRaw`
          SELECT latchkey_prune_audit(${accountId}, ${before}::timestamptz, ${prunedAtOnce}::integer) AS deleted`;
        deletedCount += deletedRows.parse(rows)[0]?.deleted ?? 0;
      }
      return deletedCount > 0;
    },
  };
}

function toWhere({ accountId, actions, actor, target, from, to }: AuditFilter): AuditEventWhereInput {
  return {
    accountId: chainOf(accountId),
    AND: [
      actions.length === 0 ? {} : { action: { in: [...actions] } },
      actor === null ? {} : { actor: whereActor(actor) },
      target === null ? {} : { target },
      from === null ? {} : { occurredAt: { gte: from } },
      to === null ? {} : { occurredAt: { lt: to } },
    ],
  };
}

/** The record of a browser token goes on after its id. */
function whereActor(actor: Actor) {
  const name = actorName(actor);
  if (actor.id === null) return { startsWith: name };
  return actor.kind === "browser_token" ? { startsWith: `${name} ` } : name;
}

function toAuditEvent(row: AuditEventModel): AuditEvent {
  const { accountId, action } = row;
  const actor = parseActor(row.actor);
  if (actor === null || !isAuditAction(action)) throw new Error("An audit event of an unknown kind");
  return {
    ...toStoredAuditEvent(row),
    accountId: isAccountId(accountId) ? accountId : null,
    actor,
    action,
  };
}
