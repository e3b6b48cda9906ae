import type { AuditRecord } from "../core/model/audit/audit-event.js";
import { fieldsOf, type AuditFields } from "../core/model/audit/changed-fields.js";
import type { ChangeAuthor } from "../core/model/audit/change-author.js";
import type { Change } from "../core/model/changes/change-feed.js";
import { isKeyId, type AccountId, type KeyId, type MemberId } from "../core/model/ids.js";
import type { Member } from "../core/model/members/member.js";
import type { LockedMembers, MemberStore, NewMember } from "../core/model/members/member-store.js";
import { announceChange } from "./announce-change.js";
import type { PostgresChangeFeed } from "./change-feed.js";
import { changeTransaction } from "./change-transaction.js";
import type { Database, Transaction } from "./database.js";
import { insertMember, joinMembers } from "./people-inserts.js";
import { createdAt, orderByOf, readWindow } from "./keyset.js";
import { toMember, toTokenMember } from "./rows.js";

const include = { person: { select: { email: true } } } as const;

export function createMemberStore(database: Database, feed: PostgresChangeFeed): MemberStore {
  const { prisma } = database;
  return {
    async findOf(personId, accountId) {
      const client = await prisma();
      const row = await client.member.findUnique({
        where: { accountId_personId: { accountId, personId } },
        include,
      });
      return row === null ? null : toMember(row);
    },

    async find(accountId, id) {
      const client = await prisma();
      const row = await client.member.findFirst({ where: { id, accountId }, include });
      if (row !== null) return toMember(row);
      const visitor = await client.tokenMember.findFirst({ where: { id, accountId } });
      return visitor === null ? null : toTokenMember(visitor);
    },

    async firstOf(personId, limit) {
      const orderBy = orderByOf(createdAt, "asc");
      const client = await prisma();
      const rows = await client.member.findMany({ where: { personId }, orderBy, take: limit, include });
      return rows.map(toMember);
    },

    async list(of, window) {
      const slice = await readWindow(createdAt, "asc", window, {
        find: async (where, direction, limit) =>
          (await prisma()).member.findMany({
            where: { AND: [of, ...where] },
            orderBy: orderByOf(createdAt, direction),
            take: limit,
            include,
          }),
        findOne: async (where) =>
          (await prisma()).member.findFirst({ where: { AND: [of, ...where] }, select: { id: true } }),
      });
      return { ...slice, items: slice.items.map(toMember) };
    },

    count: async (of) => (await prisma()).member.count({ where: of }),

    async findCreators(keyIds) {
      const client = await prisma();
      const keys = await client.apiKey.findMany({
        where: { id: { in: [...keyIds] }, createdBy: { not: null } },
        select: { id: true, createdBy: true },
      });
      const memberIds = new Set(keys.flatMap(({ createdBy }) => createdBy ?? []));
      const where = { id: { in: [...memberIds] } };
      const rows = await client.member.findMany({ where, include });
      const visitors = await client.tokenMember.findMany({ where });
      const all = [...rows.map(toMember), ...visitors.map(toTokenMember)];
      const members = new Map<string, Member>(all.map((member) => [member.id, member]));
      const creators = new Map<KeyId, Member>();
      for (const { id, createdBy } of keys) {
        const creator = createdBy === null ? undefined : members.get(createdBy);
        if (creator !== undefined && isKeyId(id)) creators.set(id, creator);
      }
      return creators;
    },

    markJoined: (id, now, author) =>
      changeTransaction(database, feed, async (transaction, append) =>
        append(await joinMembers(transaction, { id }, now, author)),
      ),

    withAccountLocked: (accountId, work) =>
      announceChange(database, feed, async (transaction) => {
        // How many rows it locked: none where there is no such account.
        const found = await transaction.$executeRaw`
          SELECT 1 FROM accounts WHERE id = ${accountId} FOR UPDATE`;
        if (found === 0) return { value: await work(null), change: "none", audit: [] };
        const locked = new LockedRows(transaction, accountId);
        const value = await work(locked);
        return { value, change: locked.change, audit: locked.audit };
      }),
  };
}

class LockedRows implements LockedMembers {
  readonly #transaction: Transaction;
  readonly #accountId: AccountId;
  /** Subscribers of the account are authorized again. */
  change: Change | "made before" | "none" = "made before";
  readonly audit: AuditRecord[] = [];

  constructor(transaction: Transaction, accountId: AccountId) {
    this.#transaction = transaction;
    this.#accountId = accountId;
  }

  async find(id: MemberId): Promise<Member | null> {
    const where = { id, accountId: this.#accountId };
    const row = await this.#transaction.member.findFirst({ where, include });
    return row === null ? null : toMember(row);
  }

  countOwners(): Promise<number> {
    return this.#transaction.member.count({ where: { accountId: this.#accountId, role: "OWNER" } });
  }

  async insert(member: NewMember, author: ChangeAuthor): Promise<Member | null> {
    this.change = "none";
    const inserted = await insertMember(this.#transaction, this.#accountId, member);
    if (inserted !== null) this.#record("member.invited", member.id, null, fieldsOf(inserted), author);
    return inserted;
  }

  async setRole({ id, role: oldRole }: Member, role: Member["role"], author: ChangeAuthor): Promise<void> {
    this.#forbid();
    const where = { id, accountId: this.#accountId };
    await this.#transaction.member.updateMany({ where, data: { role } });
    this.#record("member.role_changed", id, { role: oldRole }, { role }, author);
  }

  async remove(member: Member, author: ChangeAuthor): Promise<void> {
    const { id } = member;
    this.#forbid();
    await this.#transaction.member.deleteMany({ where: { id, accountId: this.#accountId } });
    const action = author.actor.id === id ? "member.left" : "member.removed";
    this.#record(action, id, fieldsOf(member), null, author);
  }

  #record(
    action: AuditRecord["action"],
    target: MemberId,
    before: AuditFields | null,
    after: AuditFields | null,
    author: ChangeAuthor,
  ): void {
    this.audit.push({ accountId: this.#accountId, action, target, before, after, author });
  }

  #forbid(): void {
    this.change = { digests: [], accountIds: [this.#accountId] };
  }
}
